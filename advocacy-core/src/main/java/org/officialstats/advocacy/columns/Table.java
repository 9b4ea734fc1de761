package org.officialstats.advocacy.columns;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.model.EntityKey;

/**
 * The rows of one kind of entity, of one list inside such entities, or of the countries. A column comes into being when
 * it is first read.
 *
 * <p>A row number stays what it is as long as tables come from each other; rows of entities that are gone, and of those
 * that are pointed at and not there, are not {@link #live}. Built anew, rows are in the order of ids, then in that of
 * the lists; what is recorded later comes behind them, in the order of the lists again.
 *
 * <p>Immutable to its users and thread-safe.
 */
public final class Table {
  /** What all tables of a state share. */
  record Home(Domains domains, Civil civil) {}

  /** No attribute has this name. */
  private static final String OWNER = "^";

  private final TableShape shape;
  private final Home home;
  private final Rows rows;
  private final @Nullable Pairs pairs;
  private final Map<String, Column> columns = new ConcurrentHashMap<>();
  private final Map<String, KeyIndex> indexes = new ConcurrentHashMap<>();

  Table(TableShape shape, Home home, Rows rows) {
    this(shape, home, rows, null);
  }

  /** A table whose rows are pairs, if these are given. */
  Table(TableShape shape, Home home, Rows rows, @Nullable Pairs pairs) {
    this.shape = shape;
    this.home = home;
    this.rows = rows;
    this.pairs = pairs;
  }

  /** The table's name, such as {@code event} or {@code agreement.parties}. */
  public String name() {
    return shape.name();
  }

  /** The kind of the entities whose changes change the table. */
  public String kind() {
    int dot = name().indexOf('.');
    return dot < 0 ? name() : name().substring(0, dot);
  }

  /** How many rows there are, those included that are not live. */
  public int size() {
    return rows.size();
  }

  /** The rows that count. */
  public Bits live() {
    return rows.live();
  }

  /** Whether the row is there and counts. */
  public boolean isLive(int row) {
    return row >= 0 && row < size() && rows.live().get(row);
  }

  /** The text of the id of a row of a table of entities or of countries. */
  public String id(int row) {
    return ids().text(row);
  }

  /** What a row is made of: an entity, an element of a list; empty for one that is not live. */
  public Optional<Object> made(int row) {
    return Optional.ofNullable(rows.source(row))
        .map(source -> source instanceof Source entity ? entity.entity() : source);
  }

  /** The key of the entity that is the row. */
  public EntityKey key(int row) {
    return home.domains().keys(shape.part().orElseThrow()).key(row);
  }

  /** The row of the entity or the country with this id; empty when there is none. */
  public Optional<Integer> row(String id) {
    int row = ids().find(requireNonNull(id, "id"));
    return isLive(row) ? Optional.of(row) : Optional.empty();
  }

  /**
   * The keys of the entities that these rows are, in their order: a view that makes each key when it is asked for.
   *
   * @throws IllegalStateException if this is the table of a list; take the rows of {@link #owner} there
   */
  public List<EntityKey> keys(Bits of) {
    return SortedKeys.of(this, of);
  }

  /** The row in whose list this one is; -1 for a row that is in none. */
  public int owner(int row) {
    return pairs == null ? rows.owner(row) : Codes.ABSENT;
  }

  /** The rows that are in the list of one of these. */
  public Bits listed(Bits owners) {
    Marks marks = new Marks(size());
    owners.forEach(owner -> lists().forEach(owner, marks));
    return marks.bits();
  }

  /**
   * The rows that are made of something else than in an earlier table that had no more rows, or were not there. Of pairs
   * these are all that may have changed.
   */
  public Bits differing(Table earlier) {
    return rows.differing(earlier.rows);
  }

  /** The entities that show pairs: the tables of these, and the rows there; none where rows are no pairs. */
  public Map<Table, Bits> shownBy(Bits some) {
    if (pairs == null) {
      return Map.of();
    }
    PairRecords records = new PairRecords(pairs);
    some.forEach(row -> records.add(rows.source(row)));
    return records.byTable();
  }

  /** The key of the entity that shows a pair; empty where the row is none. */
  public Optional<EntityKey> shownBy(int row) {
    return pairs != null && rows.source(row) instanceof Pair pair
        ? Optional.of(pairs.key(pair))
        : Optional.empty();
  }

  /** Whether its rows are pairs. */
  public boolean isPaired() {
    return pairs != null;
  }

  /** Whether its rows have ids of their own. */
  public boolean isKeyed() {
    return shape.isEntities() && shape.part().isPresent();
  }

  TableShape shape() {
    return shape;
  }

  Home home() {
    return home;
  }

  Rows rows() {
    return rows;
  }

  /** The order in which rows that are pairs would be made anew. */
  Comparator<Integer> pairOrder(Tables tables) {
    return Comparator.comparing(
        row -> (Pair) requireNonNull(rows.source(row)), requireNonNull(pairs).order(tables));
  }

  /** The numbers of ids, which are rows; only for tables of entities and countries. */
  Dictionary ids() {
    if (!shape.isEntities()) {
      throw new IllegalStateException("table '" + name() + "': a list; its rows have no keys");
    }
    return home.domains().dictionary(shape.part().orElseThrow());
  }

  /** The column of an attribute of this table. */
  Column column(String attribute) {
    @Nullable Column known = columns.get(attribute);
    return known == null
        ? columns.computeIfAbsent(attribute, name -> read(attribute(name)))
        : known;
  }

  /** The rows by the numbers in a column of codes or sets. */
  KeyIndex index(String attribute) {
    @Nullable KeyIndex known = indexes.get(attribute);
    return known == null
        ? indexes.computeIfAbsent(attribute, name -> KeyIndex.of(Keys.of(column(name)), size()))
        : known;
  }

  /** The rows by the row of the owning table in whose list they are. */
  KeyIndex lists() {
    @Nullable KeyIndex known = indexes.get(OWNER);
    return known == null
        ? indexes.computeIfAbsent(OWNER, name -> KeyIndex.of(Keys.of(rows.owners()), size()))
        : known;
  }

  /** The table after some rows have changed; what columns and indexes there are, go along. */
  Table with(Rows next, int[] changed) {
    return with(next, changed, null);
  }

  /** The same of a table whose rows are pairs, if these are given. */
  Table with(Rows next, int[] changed, @Nullable Pairs nextPairs) {
    Table table = new Table(shape, home, next, nextPairs);
    if (changed.length > size() / 16 + 64) {
      return table;
    }
    columns.forEach((name, column) -> {
      if (!(column instanceof Numbers numbers) || numbers.isCheapToChange()) {
        table.columns.put(name, table.read(attribute(name), column, changed));
      }
    });
    indexes.forEach((name, index) ->
        table.indexes.put(name, index.with(indexed(name), size(), table.indexed(name), changed)));
    return table;
  }

  private Keys indexed(String name) {
    return Keys.of(name.equals(OWNER) ? rows.owners() : column(name));
  }

  private Attribute attribute(String name) {
    return requireNonNull(shape.attributes().get(name), name);
  }

  private Column read(Attribute attribute) {
    return read(attribute, Column.empty(attribute), IntStream.range(0, size()).toArray());
  }

  private Column read(Attribute attribute, Column before, int[] changed) {
    return pairs == null
        ? before.with(changed(attribute, changed))
        : pairs.column(attribute, before, rows, changed);
  }

  private Changed changed(Attribute attribute, int[] changed) {
    IntFunction<@Nullable Object> values = row -> {
      @Nullable Object source = rows.source(row);
      return source == null ? null : attribute.reader().apply(source);
    };
    return new Changed(
        size(), changed, values, new AttributeCoder(attribute, home.domains(), home.civil()));
  }

  @Override
  public String toString() {
    return "Table " + name() + " of " + size() + " rows";
  }
}
