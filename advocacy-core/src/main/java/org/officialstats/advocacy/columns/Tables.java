package org.officialstats.advocacy.columns;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.shape.Kinds;
import org.officialstats.advocacy.snapshot.Snapshot;

/**
 * A state as tables: one for each kind of entity, one for each list inside entities, one of all countries. Which tables
 * there are and what they have is in {@code docs/reference/fields.md}.
 *
 * <p>{@link #with} derives the tables of the next state from these: what is not concerned is shared, and rows keep their
 * numbers. Who keeps them, keeps the state of one snapshot, as {@link Tabular} does; nothing here is static.
 *
 * <p>Immutable to its users and thread-safe.
 */
public final class Tables {
  /** So many changes at least are taken in one after another before all is built anew. */
  private static final int LEAST_CHANGES = 65_536;

  /** So many rows, and one in so many of all, are the most whose pairs are made again by themselves. */
  private static final int LEAST_PAIRS = 64;

  private static final int MOST_PAIRS = 8;

  private static final String STRATEGY = EntityKey.kindOf(Strategy.class);

  private final Table.Home home;
  private final Map<String, Table> tables;
  private final int changes;
  private final Work work;

  private Tables(Table.Home home, Map<String, Table> tables, int changes, Work work) {
    this.home = home;
    this.tables = new ConcurrentHashMap<>(tables);
    this.changes = changes;
    this.work = work;
  }

  /** The tables of a snapshot: those that it keeps, or else new ones. */
  public static Tables of(Snapshot snapshot) {
    return snapshot instanceof Tabular keeping
        ? keeping.tables()
        : of(snapshot.strategy(), Kinds.entities().stream().flatMap(type -> all(snapshot, type)));
  }

  /**
   * The tables of entities.
   *
   * @param inForce the strategy in force; no other one has a row
   * @param entities the entities, those of each kind in the order of their ids
   */
  public static Tables of(Strategy inForce, Stream<? extends Source> entities) {
    Table.Home home = new Table.Home(new Domains(), Civil.of(inForce));
    Map<String, List<Source>> rows = new HashMap<>();
    Stream.concat(
            Stream.of(new Unrecorded(inForce)),
            entities.filter(entity ->
                !entity.key().kind().equals(STRATEGY) || entity.key().equals(inForce.key())))
        .forEach(entity -> put(
            rows.computeIfAbsent(entity.key().kind(), kind -> new ArrayList<>()),
            row(home, entity.key()),
            entity));
    Map<String, Table> tables = new HashMap<>();
    rows.forEach((kind, all) ->
        tables.put(kind, new Table(shape(kind), home, Rows.all(all, new int[0]))));
    return new Tables(home, tables, 0, Work.none(rows(tables)));
  }

  /** The names of all tables: each kind of entities with the lists inside it behind it, then the countries. */
  public static List<String> names() {
    return ImmutableList.copyOf(Shapes.tables().keySet());
  }

  /**
   * The table with this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Table table(String name) {
    @Nullable Table known = tables.get(requireNonNull(name, "name"));
    if (known == null) {
      Table made = make(shape(name));
      @Nullable Table sooner = tables.putIfAbsent(name, made);
      known = sooner == null ? made : sooner;
    }
    return known;
  }

  /** The table of the rows of a kind of entities or named parts, such as {@code segment}. */
  Table ofKind(String kind) {
    return table(Shapes.ofKind(kind).orElseThrow().name());
  }

  /** What was worked out of these tables. */
  public Work work() {
    return work;
  }

  /**
   * A table beside these, whose rows are in one look only.
   *
   * @param name its name, which no other table has
   * @param rows what the rows are made of
   */
  public Table beside(String name, List<?> rows) {
    TableShape shape = TableShape.of(name, Optional.empty(), Optional.empty(), ImmutableList.of());
    return new Table(shape, home, Rows.all(rows, new int[0]));
  }

  /**
   * A table beside these, whose rows are pairs of rows of these.
   *
   * @param name its name, which no other table has
   * @param fields what the pairs have, by name: truths, dates, words and references
   * @param ways the ways in which pairs come about
   */
  public Table pairs(String name, Map<String, Type> fields, List<PairSource> ways) {
    List<Attribute> attributes = fields.entrySet().stream()
        .map(field -> Attribute.of(field.getKey(), field.getValue()))
        .toList();
    TableShape shape = TableShape.of(name, Optional.empty(), Optional.empty(), attributes);
    return new Pairs(ways).table(shape, home);
  }

  /**
   * The table of pairs after some may have changed; made anew where most of it would be.
   *
   * @param before the table of pairs of an earlier state
   * @param ways the same ways in this state
   * @param affected the outer rows whose pairs may have changed, or what these read, for each way
   */
  public Table pairs(Table before, List<PairSource> ways, List<Bits> affected) {
    int live = before.live().count();
    int touched = affected.stream().mapToInt(Bits::count).sum();
    Pairs pairs = new Pairs(ways);
    return touched > LEAST_PAIRS + live / MOST_PAIRS || before.size() > 2 * (LEAST_PAIRS + live)
        ? pairs.table(before.shape(), home)
        : pairs.after(before, affected);
  }

  /** The numbers of texts, or of ids of a kind. */
  Dictionary dictionary(String domain) {
    return home.domains().dictionary(domain);
  }

  /** Compares rows by their ids, or by those that list them and then by their place in the list. */
  Comparator<Integer> order(Table table) {
    if (table.isKeyed()) {
      return Comparator.comparing(table::id);
    }
    if (table.isPaired()) {
      return table.pairOrder(this);
    }
    Comparator<Integer> inList = Comparator.naturalOrder();
    return table
        .shape()
        .owner()
        .map(owner ->
            Comparator.comparing(table::owner, order(table(owner.table()))).thenComparing(inList))
        .orElse(inList);
  }

  /** Whether the tables of the next state can be had by {@link #with}, and should. */
  public boolean canFollow(List<TableChange> next) {
    long rows = rows(tables);
    return next.stream().noneMatch(change -> change.key().kind().equals(STRATEGY))
        && changes + next.size() <= Math.max(LEAST_CHANGES, rows / 2);
  }

  /**
   * The tables after some entities have changed, none of them a strategy.
   *
   * @param next what has become of each of them; a later change of the same entity prevails
   */
  public Tables with(List<TableChange> next) {
    Map<String, SortedMap<Integer, Rows.Row>> rows = new HashMap<>();
    for (TableChange change : next) {
      Rows.Row row =
          change.now().map(source -> new Rows.Row(source, Codes.ABSENT)).orElse(Rows.Row.GONE);
      rows.computeIfAbsent(change.key().kind(), kind -> new TreeMap<>())
          .put(row(home, change.key()), row);
    }
    Map<String, Table> changed = new HashMap<>(tables);
    Map<String, int[]> numbers = new HashMap<>();
    rows.forEach((kind, ofKind) -> follow(table(kind), ofKind, changed, numbers));
    Work nextWork = work.after(Delta.of(rows.keySet(), numbers), rows(changed));
    return new Tables(home, changed, changes + next.size(), nextWork);
  }

  private static long rows(Map<String, Table> tables) {
    return tables.values().stream().mapToLong(Table::size).sum();
  }

  /** Replaces a table and those of the lists in it. */
  private void follow(
      Table table,
      SortedMap<Integer, Rows.Row> rows,
      Map<String, Table> changed,
      Map<String, int[]> all) {
    int[] numbers = rows.keySet().stream().mapToInt(Integer::intValue).toArray();
    all.put(table.name(), numbers);
    Table next = table.with(table.rows().with(rows), numbers);
    changed.put(table.name(), next);
    for (TableShape listed : Shapes.listedIn(table.name())) {
      @Nullable Table list = tables.get(listed.name());
      if (list != null) {
        follow(list, ListRows.changes(list, next, numbers), changed, all);
      }
    }
  }

  private Table make(TableShape shape) {
    if (shape.name().equals(Domains.COUNTRY)) {
      List<CountryRow> countries = Country.all().stream().map(CountryRow::new).toList();
      return new Table(shape, home, Rows.all(countries, new int[0]));
    }
    Rows rows =
        shape.owner().map(owner -> ListRows.all(shape, table(owner.table()))).orElse(Rows.NONE);
    return new Table(shape, home, rows);
  }

  private static void put(List<Source> rows, int row, Source source) {
    if (row == rows.size()) {
      rows.add(source);
    } else {
      rows.set(row, source);
    }
  }

  static TableShape shape(String name) {
    @Nullable TableShape shape = Shapes.tables().get(name);
    if (shape == null) {
      throw new IllegalArgumentException("table '" + name + "': there is none; expected one of "
          + Shapes.tables().keySet());
    }
    return shape;
  }

  private static int row(Table.Home home, EntityKey key) {
    return home.domains().dictionary(key.kind()).add(key.id());
  }

  private static <E extends Entity> Stream<Source> all(Snapshot snapshot, Class<E> type) {
    return snapshot.all(type).stream().map(entity -> new RecordedSource(snapshot, entity));
  }
}
