package org.officialstats.advocacy.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.expression.Row;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.shape.Kinds;

/** What an indicator says, found in the simplest way: every row is looked at by itself, every link row by row. */
final class RowOracle {
  /** A row that belongs to another one, or may. */
  private record Member(Object row, Truth holds, Truth lacks) {}

  private final IndicatorPlan plan;
  private final Ground ground;
  private final Look look;
  private final Constants constants;
  private final List<Object> rows;
  private final Map<String, Predicate<Object>> only;

  RowOracle(IndicatorPlan plan, Look look) {
    this(plan, look, Map.of());
  }

  private RowOracle(IndicatorPlan plan, Look look, Map<String, Predicate<Object>> only) {
    this.only = only;
    this.plan = plan;
    this.ground = plan.ground();
    this.look = look;
    this.constants = Constants.of(look.context(), ground.parameters());
    this.rows = rows(ground.table());
  }

  private List<Object> rows(Table table) {
    EvaluationContext context = look.context();
    int dot = table.name().indexOf('.');
    String kind = dot < 0 ? table.name() : table.name().substring(0, dot);
    Class<? extends Entity> type = Kinds.find(kind).orElseThrow();
    List<Object> entities = new ArrayList<>(context.snapshot().all(type));
    if (dot < 0) {
      return entities;
    }
    ModelFields.Listing list = ModelFields.lists(type).get(table.name().substring(dot + 1));
    return entities.stream()
        .<Object>flatMap(entity -> list.elements().apply(entity).stream()
            .map(element -> new ModelFields.Element((Entity) entity, element)))
        .toList();
  }

  List<Figure> figures() {
    return plan.measures().stream()
        .flatMap(measure -> figures(measure).stream())
        .toList();
  }

  private Map<Object, Truth> members(MeasurePlan measure) {
    Map<Object, Truth> members = new LinkedHashMap<>();
    for (Object row : rows) {
      Truth belongs = truth(ground.where(), row).and(truth(measure.where(), row));
      if (belongs != Truth.FALSE) {
        members.put(row, belongs);
      }
    }
    return members;
  }

  private Map<Object, Truth> counts(MeasurePlan measure, Map<Object, Truth> members) {
    Map<Object, Truth> counts = new LinkedHashMap<>();
    members.forEach((row, belongs) -> counts.put(row, truth(measure.reckoning().counts(), row)));
    return counts;
  }

  private List<Figure> figures(MeasurePlan measure) {
    Map<Object, Truth> members = members(measure);
    Map<Object, Truth> counts = counts(measure, members);
    List<Figure> figures = new ArrayList<>();
    boolean units = measure.reckoning().within().isPresent();
    if (!units) {
      figures.add(figure(measure, Map.of(), members, counts));
    } else {
      Map<String, Map<Object, Truth>> apart = units(measure, members);
      figures.add(
          apart.size() > 1
              ? new Figure(
                  measure.name(),
                  measure.part(),
                  measure.unit(),
                  new Result.NotApplicable(CommonReasons.SEVERAL_UNITS),
                  Evidence.NONE)
              : figure(measure, Map.of(), members, counts));
      apart.forEach(
          (unit, part) -> figures.add(figure(measure, Map.of("unit", unit), part, counts)));
    }
    for (Grouping grouping : measure.groups()) {
      if (grouping.isApart()) {
        apart(grouping, members).forEach((name, oracle) -> {
          Map<Object, Truth> part = oracle.members(measure);
          figures.addAll(oracle.part(
              measure, Map.of(grouping.dimension(), name), part, oracle.counts(measure, part)));
        });
      } else {
        divided(grouping.by(), members)
            .forEach((name, part) ->
                figures.addAll(part(measure, Map.of(grouping.dimension(), name), part, counts)));
      }
    }
    return figures;
  }

  private List<Figure> part(
      MeasurePlan measure,
      Map<String, String> group,
      Map<Object, Truth> members,
      Map<Object, Truth> counts) {
    if (measure.reckoning().within().isEmpty()) {
      return List.of(figure(measure, group, members, counts));
    }
    List<Figure> figures = new ArrayList<>();
    units(measure, members).forEach((unit, inUnit) -> {
      Map<String, String> both = new HashMap<>(group);
      both.put("unit", unit);
      figures.add(figure(measure, both, inUnit, counts));
    });
    return figures;
  }

  /** The same with only those linked rows that are of a part, for each part. */
  private Map<String, RowOracle> apart(Grouping grouping, Map<Object, Truth> members) {
    String link = grouping.by().substring(0, grouping.by().indexOf('.'));
    String field = grouping.by().substring(link.length() + 1);
    Table to = ground.links().get(link).to();
    Map<String, RowOracle> parts = new LinkedHashMap<>();
    for (String name : parts(grouping, link, field, members)) {
      Predicate<Object> of = row -> {
        Set<String> words = Values.words(own(to, field, row));
        return words.isEmpty() ? name.equals("unknown") : is(grouping, to.type(field), words, name);
      };
      parts.put(name, new RowOracle(plan, look, Map.of(link, of)));
    }
    return parts;
  }

  private static boolean is(Grouping grouping, Type type, Set<String> words, String name) {
    return grouping.narrower().orElse(false)
        ? words.stream()
            .anyMatch(word -> ((Type.Word) type).vocabulary().isA(word, name) == Truth.TRUE)
        : words.contains(name);
  }

  private Set<String> parts(
      Grouping grouping, String link, String field, Map<Object, Truth> members) {
    if (grouping.each().isPresent()) {
      return Values.words(ground
          .strategy()
          .attributes()
          .get(grouping.each().get())
          .reader()
          .read(look, look.context().strategy()));
    }
    Set<String> parts = new TreeSet<>();
    members
        .keySet()
        .forEach(row -> members(link, row).stream()
            .filter(member -> member.holds() != Truth.FALSE)
            .map(member -> Values.words(own(ground.links().get(link).to(), field, member.row())))
            .forEach(words -> parts.addAll(words.isEmpty() ? Set.of("unknown") : words)));
    return parts;
  }

  Table table() {
    return ground.table();
  }

  private Map<String, Map<Object, Truth>> units(MeasurePlan measure, Map<Object, Truth> members) {
    return divided(measure.reckoning().within().orElseThrow(), members);
  }

  private Map<String, Map<Object, Truth>> divided(String field, Map<Object, Truth> members) {
    Map<String, Map<Object, Truth>> parts = new TreeMap<>();
    members.forEach((row, belongs) -> {
      Set<String> words = words(field, row);
      for (String word : words.isEmpty() ? Set.of("unknown") : words) {
        parts.computeIfAbsent(word, any -> new LinkedHashMap<>()).put(row, belongs);
      }
    });
    return parts;
  }

  private Figure figure(
      MeasurePlan measure,
      Map<String, String> group,
      Map<Object, Truth> members,
      Map<Object, Truth> counts) {
    List<Object> counted = new ArrayList<>();
    List<Object> notCounted = new ArrayList<>();
    List<Object> unknown = new ArrayList<>();
    members.forEach((row, belongs) -> {
      Truth answer = belongs == Truth.TRUE ? counts.get(row) : Truth.UNKNOWN;
      (answer == Truth.TRUE ? counted : answer == Truth.FALSE ? notCounted : unknown).add(row);
    });
    OracleReckoning reckoning = new OracleReckoning(this);
    List<Object> stronger = new ArrayList<>(counted);
    stronger.addAll(unknown);
    Evidence evidence = new Evidence(
        keys(measure, counted, Truth.TRUE),
        keys(measure, reckoning.deciding(measure.reckoning(), notCounted, stronger), Truth.FALSE),
        keys(measure, reckoning.deciding(measure.reckoning(), unknown, counted), Truth.UNKNOWN));
    return new Figure(
        measure.name(),
        new Group(group),
        measure.unit(),
        reckoning.result(measure.reckoning(), counted, notCounted, unknown),
        evidence);
  }

  private List<EntityKey> keys(MeasurePlan measure, List<Object> some, Truth answer) {
    List<EntityKey> keys = new ArrayList<>();
    for (Object row : some) {
      key(row).ifPresent(keys::add);
      measure
          .evidence()
          .forEach(link -> members(link, row).stream()
              .filter(member -> member.holds() == answer)
              .forEach(member -> key(member.row()).ifPresent(keys::add)));
    }
    return keys;
  }

  private static Optional<EntityKey> key(Object row) {
    if (row instanceof ModelFields.Element element) {
      return Optional.of(element.owner().key());
    }
    return row instanceof Entity entity ? Optional.of(entity.key()) : Optional.empty();
  }

  private Truth truth(Optional<Expression> condition, Object row) {
    return condition.map(asked -> asked.truth(row(row))).orElse(Truth.TRUE);
  }

  Row row(Object row) {
    return new CellRow(field -> value(field.name(), row));
  }

  private Optional<?> value(String name, Object row) {
    if (constants.has(name)) {
      return constants.value(name);
    }
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    if (!ground.links().containsKey(first)) {
      return own(ground.table(), name, row);
    }
    return dot < 0 ? seen(first, row) : ofLast(first, name.substring(dot + 1), row);
  }

  private Optional<?> own(Table table, String name, Object row) {
    return table.attributes().get(name).reader().read(look, row);
  }

  Set<String> words(String name, Object row) {
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    if (dot < 0 || !ground.links().containsKey(first)) {
      return Values.words(value(name, row));
    }
    Set<String> words = new HashSet<>();
    members(first, row).stream()
        .filter(member -> member.holds() != Truth.FALSE)
        .forEach(member -> words.addAll(Values.words(
            own(ground.links().get(first).to(), name.substring(dot + 1), member.row()))));
    return words;
  }

  private Optional<?> seen(String link, Object row) {
    LinkPlan how = ground.links().get(link);
    List<Member> members = members(link, row);
    long yes = members.stream().filter(member -> member.holds() == Truth.TRUE).count();
    long perhaps =
        members.stream().filter(member -> member.holds() == Truth.UNKNOWN).count();
    Truth some = atLeast(1, yes, perhaps);
    return switch (how.form().quantifier()) {
      case SOME, LATEST -> Optional.of(some);
      case NONE -> Optional.of(some.not());
      case AT_LEAST -> Optional.of(atLeast(how.form().number().orElseThrow(), yes, perhaps));
      case ALL ->
        Optional.of(
            members.stream().map(member -> member.lacks().not()).reduce(Truth.TRUE, Truth::and));
      case COUNT -> perhaps > 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(yes));
    };
  }

  private static Truth atLeast(int number, long yes, long perhaps) {
    if (yes >= number) {
      return Truth.TRUE;
    }
    return yes + perhaps >= number ? Truth.UNKNOWN : Truth.FALSE;
  }

  private Optional<?> ofLast(String link, String field, Object row) {
    LinkPlan how = ground.links().get(link);
    Comparator<Object> order = order(how.order(), how.to());
    List<Member> sorted = members(link, row).stream()
        .filter(member -> member.holds() != Truth.FALSE)
        .sorted((one, other) -> order.compare(one.row(), other.row()))
        .toList();
    return sorted.isEmpty() || sorted.get(sorted.size() - 1).holds() != Truth.TRUE
        ? Optional.empty()
        : own(how.to(), field, sorted.get(sorted.size() - 1).row());
  }

  private List<Member> members(String link, Object row) {
    LinkPlan how = ground.links().get(link);
    List<Member> members = new ArrayList<>();
    for (Object other : rows(how.to())) {
      boolean linked = only.getOrDefault(link, any -> true).test(other)
          && how.keys().entrySet().stream()
              .allMatch(key -> Values.words(own(ground.table(), key.getKey(), row)).stream()
                  .anyMatch(Values.words(own(how.to(), key.getValue(), other))::contains));
      if (linked) {
        Row both = new CellRow(field -> field.name().startsWith(LinkPlan.OUTER)
            ? own(ground.table(), field.name().substring(LinkPlan.OUTER.length()), row)
            : constants.has(field.name())
                ? constants.value(field.name())
                : own(how.to(), field.name(), other));
        Truth belongs = how.where().map(where -> where.truth(both)).orElse(Truth.TRUE);
        Truth holds = how.holds().map(asked -> asked.truth(both)).orElse(Truth.TRUE);
        if (belongs != Truth.FALSE) {
          members.add(new Member(other, belongs.and(holds), belongs.and(holds.not())));
        }
      }
    }
    return members;
  }

  /** By the fields; what is alike is in the order of the table. */
  Comparator<Object> order(List<String> fields, Table table) {
    List<Object> all = rows(table);
    Comparator<Object> order = Comparator.comparing(row -> 0);
    for (String field : fields) {
      order = order.thenComparing(
          row -> own(table, field, row).orElse(null), Comparator.nullsFirst(RowOracle::compare));
    }
    return order.thenComparing(all::indexOf);
  }

  private static int compare(Object one, Object other) {
    return one instanceof PartialDate date
        ? date.compareTo((PartialDate) other)
        : one instanceof BigDecimal number
            ? number.compareTo((BigDecimal) other)
            : one.toString().compareTo(other.toString());
  }
}
