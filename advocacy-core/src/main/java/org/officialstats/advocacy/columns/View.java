package org.officialstats.advocacy.columns;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

  private View(
      Tables tables, Table table, Optional<View> other, ImmutableMap<String, Chosen> chosen) {
    this.tables = tables;
    this.table = table;
    this.other = other;
    this.chosen = chosen;
  }

  /** The rows of a table by themselves. */
  public static View of(Tables tables, String table) {
    return new View(tables, tables.table(table), Optional.empty(), ImmutableMap.of());
  }

  /** These rows, each beside a row that is seen as the other view sees it. */
  public View beside(View outer) {
    return new View(tables, table, Optional.of(outer), chosen);
  }

  /** These rows, for each of which another one was chosen, whose fields are read by this name. */
  public View with(String name, Chosen choice) {
    requireNonNull(name, "name");
    return new View(
        tables,
        table,
        other,
        ImmutableMap.<String, Chosen>builder().putAll(chosen).put(name, choice).buildOrThrow());
  }

  /** The table whose rows are looked at. */
  public Table table() {
    return table;
  }

  Tables tables() {
    return tables;
  }

  /** What results depend on beside the table: what is chosen, and what is beside. */
  Map<String, Chosen> chosen() {
    return chosen;
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
    return spot(name, Route.HERE, name);
  }

  /**
   * The numbers by which rows belong together: those at a path, or at the first of several that has any, given as {@code
   * country | organization.country}.
   *
   * @throws IllegalArgumentException if a path means nothing here, or has no codes, or they are of two kinds
   */
  Keys keys(String paths) {
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

  private Spot spot(String path, Route route, String name) {
    int dot = path.indexOf('.');
    @Nullable Chosen choice = dot < 0 ? null : chosen.get(path.substring(0, dot));
    Paths paths = new Paths(tables, name);
    return choice == null
        ? paths.spot(table, path, route)
        : paths.spot(choice.table(), path.substring(dot + 1), route.plus(choice));
  }
}
