package org.officialstats.advocacy.columns;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Node;

/**
 * What the names of fields mean when the rows of a table are looked at: an attribute of the table by its name; one of
 * what it points at, by a dotted path such as {@code organization.country.region}; one of the row in whose list it is,
 * such as {@code agreement.kind}; one of a row that was chosen for it, by the name of the choice; one of the row beside
 * it, by {@code this.} before the path.
 *
 * <p>Immutable and thread-safe.
 */
public final class View {
  /** What stands before the path of a field of the row beside the one that is looked at. */
  public static final String THIS = "this";

  private static final Pattern PATHS = Pattern.compile("\\s*\\|\\s*");

  private final Tables tables;
  private final Table table;
  private final Optional<View> other;
  private final ImmutableMap<String, Chosen> chosen;
  private final Given.Finder given;

  /** What names of fields begin with, and does not count. */
  private final String prefix;

  private View(
      Tables tables,
      Table table,
      Optional<View> other,
      ImmutableMap<String, Chosen> chosen,
      Given.Finder given,
      String prefix) {
    this.tables = tables;
    this.table = table;
    this.other = other;
    this.chosen = chosen;
    this.given = given;
    this.prefix = prefix;
  }

  /** The rows of a table by themselves. */
  public static View of(Tables tables, String table) {
    return of(tables, tables.table(table));
  }

  /** The rows of a table that need not be one of these. */
  public static View of(Tables tables, Table table) {
    return new View(tables, table, Optional.empty(), ImmutableMap.of(), Given.Finder.NONE, "");
  }

  /** These rows, each beside a row that is seen as the other view sees it. */
  public View beside(View outer) {
    return new View(tables, table, Optional.of(outer), chosen, given, prefix);
  }

  /** These rows with fields that the finder gives; they go before those of the table. */
  public View given(Given.Finder finder) {
    return new View(tables, table, other, chosen, requireNonNull(finder, "finder"), prefix);
  }

  /** These rows, for each of which another one was chosen, whose fields are read by this name. */
  public View with(String name, Chosen choice) {
    requireNonNull(name, "name");
    return new View(
        tables,
        table,
        other,
        ImmutableMap.<String, Chosen>builder().putAll(chosen).put(name, choice).buildOrThrow(),
        given,
        prefix);
  }

  /** The rows of the table that a foreign key points at, whose fields have the names that they have here. */
  View at(ForeignKey key) {
    return new View(
        tables,
        key.target(),
        Optional.empty(),
        ImmutableMap.of(),
        Given.Finder.NONE,
        prefix + key.path() + ".");
  }

  /** The table whose rows are looked at. */
  public Table table() {
    return table;
  }

  /** These rows in the order of their ids; rows of lists in that of those that list them, and then of the list. */
  public int[] inOrder(Bits rows) {
    boolean ascending = table.isKeyed()
        ? rows.last() < table.ids().ascending()
        : table.shape().owner().isEmpty() && !table.isPaired();
    return ascending
        ? rows.rows()
        : IntStream.of(rows.rows())
            .boxed()
            .sorted(tables.order(table))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  Tables tables() {
    return tables;
  }

  /** What results depend on beside the table: what is chosen, and what is beside. */
  Map<String, Chosen> chosen() {
    return chosen;
  }

  /** What names of fields begin with that are read through a foreign key, as they have it where they are written. */
  String prefix() {
    return prefix;
  }

  boolean isPaired() {
    return other.isPresent();
  }

  /**
   * Where the values of a field are.
   *
   * @throws IllegalArgumentException if the name means nothing here
   */
  Spot spot(String name) {
    if (other.isPresent() && name.startsWith(THIS + ".")) {
      return other.get().spot(name.substring(THIS.length() + 1), Route.OTHER, name);
    }
    return spot(name.substring(prefix.length()), Route.HERE, name);
  }

  /** The one thing that all fields are read through which a part of a condition reads; empty where there is none. */
  Optional<ForeignKey> foreignKey(Node node) {
    List<Optional<ForeignKey>> keys =
        fields(node).distinct().map(this::foreignKey).distinct().toList();
    return keys.size() == 1 ? keys.get(0) : Optional.empty();
  }

  private Optional<ForeignKey> foreignKey(String name) {
    String path = name.substring(prefix.length());
    int dot = path.indexOf('.');
    if (dot < 0 || chosen.containsKey(path.substring(0, dot))) {
      return Optional.empty();
    }
    Paths paths = new Paths(tables, name);
    for (int end = path.length(); end > 0; end = path.lastIndexOf('.', end - 1)) {
      String head = path.substring(0, end);
      Optional<Given> found = given.find(head);
      if (found.isPresent()) {
        return end == path.length() ? Optional.empty() : paths.foreignKey(head, found.get());
      }
    }
    return paths.foreignKey(table, path);
  }

  /**
   * The rows in which the value of a field may have changed, other than the changed rows themselves: those that lead to a
   * changed one. What is given or chosen is none of this.
   */
  public Bits reaching(String path, Delta delta) {
    return new Paths(tables, path).reaching(table, path, delta);
  }

  /** The kinds of entities whose rows the path of a field of the table leads through, after the first. */
  public Set<String> kindsBehind(String path) {
    return new Paths(tables, path).kindsBehind(table, path);
  }

  /**
   * The numbers by which rows belong together: those at a path, or at the first of several that has any, given as {@code
   * country | organization.country}.
   *
   * @throws IllegalArgumentException if a path means nothing here, or has no codes, or they are of two kinds
   */
  Keys keys(String paths) {
    if (paths.equals(Shapes.OWN_ID) && table.isKeyed() && other.isEmpty()) {
      return Keys.self();
    }
    return Keys.firstOf(spots(paths).map(Keys::of).toList());
  }

  /** The rows by the numbers at paths; kept with the table if they are its own. */
  KeyIndex index(String paths) {
    return table.shape().attributes().containsKey(paths)
        ? table.index(paths)
        : KeyIndex.of(keys(paths), table.size());
  }

  /** The dictionary of the numbers at paths. */
  Dictionary dictionary(String paths) {
    return tables.dictionary(domain(paths));
  }

  String domain(String paths) {
    List<String> domains = spots(paths).map(Spot::domain).distinct().toList();
    if (domains.size() > 1) {
      throw new IllegalArgumentException("fields '" + paths + "' of table '" + table.name()
          + "': of several kinds " + domains + "; expected one");
    }
    return domains.get(0);
  }

  /**
   * The places at paths with bars between them, of values such as an attribute has.
   *
   * @throws IllegalArgumentException if a path means nothing here, or has values of another kind
   */
  List<Spot> spots(String paths, Attribute attribute) {
    List<Spot> spots = PATHS.splitAsStream(paths).map(this::spot).toList();
    for (Spot spot : spots) {
      boolean fits = spot.column().getClass() == Column.empty(attribute).getClass()
          && (attribute.storage() != Storage.CODE || spot.domain().equals(attribute.domain()));
      if (!fits) {
        throw new IllegalArgumentException("field '" + paths + "' of table '" + table.name()
            + "': not of the kind of '" + attribute.name() + "'; expected the same");
      }
    }
    return spots;
  }

  private Stream<Spot> spots(String paths) {
    return PATHS.splitAsStream(paths).map(path -> {
      Spot spot = spot(path);
      if (!(spot.column() instanceof Codes || spot.column() instanceof Sets)) {
        throw new IllegalArgumentException("field '" + path + "' of table '" + table.name()
            + "': neither words nor references; expected such");
      }
      return spot;
    });
  }

  /** What is given of all that a part of a condition reads. */
  List<Given> given(Node node) {
    return fields(node).flatMap(name -> given(name).stream()).toList();
  }

  /** The fields that a part of a condition reads of rows. */
  private static Stream<String> fields(Node node) {
    Stream<Field> own = Stream.empty();
    if (node instanceof Node.Read read) {
      own = Stream.of(read.field());
    } else if (node instanceof Node.Has has) {
      own = Stream.of(has.field());
    }
    return Stream.concat(
        own.filter(field -> !field.constant()).map(Field::name),
        node.children().stream().flatMap(View::fields));
  }

  private Optional<Given> given(String name) {
    String path = name.substring(prefix.length());
    for (int end = path.length(); end > 0; end = path.lastIndexOf('.', end - 1)) {
      Optional<Given> found = given.find(path.substring(0, end));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Spot spot(String path, Route route, String name) {
    int dot = path.indexOf('.');
    @Nullable Chosen choice = dot < 0 ? null : chosen.get(path.substring(0, dot));
    return choice == null
        ? ofRow(path, route, name)
        : choice.view().spot(path.substring(dot + 1), route.plus(choice), name);
  }

  private Spot ofRow(String path, Route route, String name) {
    Paths paths = new Paths(tables, name);
    for (int end = path.length(); end > 0; end = path.lastIndexOf('.', end - 1)) {
      Optional<Given> found = given.find(path.substring(0, end));
      if (found.isPresent()) {
        return end == path.length()
            ? new Spot(route, found.get().column(), found.get().attribute().domain())
            : paths.through(table, found.get(), path.substring(end + 1), route);
      }
    }
    return paths.spot(table, path, route);
  }
}
