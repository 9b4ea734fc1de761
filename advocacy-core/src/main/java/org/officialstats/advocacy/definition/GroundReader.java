package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Scope;
import org.officialstats.advocacy.expression.Type;

/** Checks what an indicator or a rule stands on. */
final class GroundReader {
  /** The most links, and the most parameters, of a definition. */
  static final int MOST = 32;

  /** What is said of rows and values in another way. */
  private static final ImmutableSet<String> RESERVED =
      ImmutableSet.of("this", "row", "parameter", Wording.KEY);

  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

  private final Tables tables;
  private final Spot at;
  private final Pieces pieces;

  private GroundReader(Tables tables, Pieces pieces, Spot at) {
    this.tables = tables;
    this.pieces = pieces;
    this.at = at;
  }

  /** The ground; empty where nothing can be said about the rest, as the table is not known. */
  static Optional<Ground> read(Tables tables, Pieces pieces, Spot at) {
    return new GroundReader(tables, pieces, at).read();
  }

  /**
   * The ground of a definition that was checked before.
   *
   * @throws IllegalStateException if it is not right under these code lists
   */
  static Ground of(String definition, Pieces pieces, Tables tables) {
    return read(tables, pieces, Spot.of(definition)).orElseThrow();
  }

  private Optional<Ground> read() {
    Map<String, Parameter> parameters = parameters();
    Optional<Population> population = pieces.population();
    Optional<Table> table =
        population.flatMap(rows -> table(rows.table(), at.field("population").field("table")));
    return table.map(rows -> read(rows, population.orElseThrow(), parameters));
  }

  private Ground read(Table table, Population population, Map<String, Parameter> parameters) {
    Scope outer = fields(table, parameters).build();
    Map<String, LinkPlan> links = links(table, parameters, outer);
    Scope scope = scope(table, parameters, links, outer);
    Optional<Expression> where =
        Checking.condition(population.where(), scope, at.field("population").field("where"));
    return new Ground(table, tables.get("strategy"), where, parameters, links, scope);
  }

  private Optional<Table> table(String name, Spot where) {
    return Checking.isKnown("table", name, tables.names(), where)
        ? tables.find(name)
        : Optional.empty();
  }

  /** The fields of a table, and what is the same for all rows. */
  static Scope.Builder fields(Table table, Map<String, Parameter> parameters) {
    Scope.Builder scope = Scope.builder();
    table.attributes().values().forEach(attribute -> scope.add(attribute.field()));
    Constants.addTo(scope, parameters);
    return scope;
  }

  private Map<String, Parameter> parameters() {
    Spot spot = at.field("parameters");
    checkNumber(pieces.parameters().size(), "parameters", spot);
    ImmutableMap.Builder<String, Parameter> right = ImmutableMap.builder();
    pieces.parameters().forEach((name, parameter) -> {
      boolean named = isName(name, spot.field(name));
      if (isValue(parameter, spot.field(name).field("value")) && named) {
        right.put(name, parameter);
      }
    });
    return right.buildOrThrow();
  }

  private static boolean isValue(Parameter parameter, Spot at) {
    boolean right = parameter.type() == Parameter.Type.CODE
        ? parameter.value().matches("[a-z0-9][a-z0-9-]{0,63}")
        : parameter.value().matches("-?[0-9]{1,6}");
    if (!right) {
      at.problem(
          "'" + parameter.value() + "'",
          parameter.type() == Parameter.Type.CODE ? "a code" : "a whole number such as \"12\"",
          "correct the value");
    }
    return right;
  }

  private static boolean isName(String name, Spot at) {
    if (!NAME.matcher(name).matches()) {
      at.problem("'" + name + "' is no name", NAME.pattern(), "rename it");
      return false;
    }
    return true;
  }

  private static void checkNumber(int number, String what, Spot at) {
    if (number > MOST) {
      at.problem(number + " " + what, "at most " + MOST, "divide the definition");
    }
  }

  private Map<String, LinkPlan> links(Table table, Map<String, Parameter> parameters, Scope outer) {
    Spot spot = at.field("links");
    checkNumber(pieces.links().size(), "links", spot);
    ImmutableMap.Builder<String, LinkPlan> plans = ImmutableMap.builder();
    pieces.links().forEach((name, link) -> {
      Spot there = spot.field(name);
      if (isFree(name, outer, there)) {
        table(link.to(), there.field("to"))
            .flatMap(
                to -> new LinkReader(table, to, link, there).read(fields(to, parameters), outer))
            .ifPresent(plan -> plans.put(name, plan));
      }
    });
    return plans.buildOrThrow();
  }

  private static boolean isFree(String name, Scope outer, Spot at) {
    boolean taken = isTaken(name, outer);
    if (taken) {
      at.problem("'" + name + "' is the name of a field", "a name of its own", "rename it");
    }
    return isName(name, at) && !taken;
  }

  /** Whether something else has this name, or begins with it. */
  private static boolean isTaken(String name, Scope outer) {
    return RESERVED.contains(name)
        || outer.names().stream()
            .anyMatch(field -> field.equals(name) || field.startsWith(name + "."));
  }

  private Scope scope(
      Table table, Map<String, Parameter> parameters, Map<String, LinkPlan> links, Scope outer) {
    Scope.Builder scope = fields(table, parameters);
    pieces
        .links()
        .forEach((name, link) -> addLink(
            scope,
            outer,
            name,
            link.quantifier() == Link.Quantifier.COUNT ? Type.Simple.NUMBER : Type.Simple.TRUTH));
    pieces.broken().forEach((name, type) -> addLink(scope, outer, name, type));
    links.forEach((name, plan) -> {
      if (plan.form().quantifier() == Link.Quantifier.LATEST) {
        plan.to()
            .attributes()
            .values()
            .forEach(attribute -> scope.add(new Field(
                name + "." + attribute.name(),
                attribute.field().type(),
                attribute.field().words(),
                false)));
      }
    });
    return scope.build();
  }

  /** Links can be read, be they right or not, so that nothing is said twice. */
  private static void addLink(Scope.Builder scope, Scope outer, String name, Type type) {
    if (NAME.matcher(name).matches() && !isTaken(name, outer)) {
      scope.add(new Field(name, type, Wording.quoted(name), false));
    }
  }
}
