package org.officialstats.advocacy.definition;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.officialstats.advocacy.columns.Bits;
import org.officialstats.advocacy.columns.Selection;
import org.officialstats.advocacy.columns.SortedKeys;
import org.officialstats.advocacy.columns.Table;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Truth;

/**
 * The figures of one measure: one for the whole, then one for each part by one dimension after the other. Where numbers
 * are apart for each unit, the whole has one only if there is one unit, and each part has one for each unit.
 */
final class Figures {
  /** What is told of the whole stands under no dimension. */
  private static final String WHOLE = "";

  private final MeasurePlan measure;
  private final Desk desk;
  private final Tally whole;
  private final Told.Telling telling;

  private Figures(MeasurePlan measure, Desk desk, Tally whole, Told.Telling telling) {
    this.measure = measure;
    this.desk = desk;
    this.whole = whole;
    this.telling = telling;
  }

  static List<Figure> of(MeasurePlan measure, Desk desk) {
    Supplier<Bits> touched = Suppliers.memoize(() -> Touched.by(measure, desk));
    return Lists.transform(
        told(measure, desk, Map.of(), desk, touched, figures -> figures.all(touched)),
        Told.Part::figure);
  }

  /** Tells figures of a measure with what the desk of the whole knows of the state before. */
  private static List<Told.Part> told(
      MeasurePlan measure,
      Desk desk,
      Map<String, String> part,
      Desk of,
      Supplier<Bits> touched,
      Function<Figures, List<Told.Part>> teller) {
    Tally whole = whole(measure, of);
    Told.Telling telling = desk.tellings().begin(measure, part, whole, touched);
    List<Told.Part> told = teller.apply(new Figures(measure, of, whole, telling));
    desk.tellings().done(measure, part, telling);
    return told;
  }

  private static Tally whole(MeasurePlan measure, Desk desk) {
    Selection belongs = desk.population().and(desk.answer(measure.where()));
    return Tally.of(belongs, desk.answer(measure.reckoning().counts()));
  }

  private List<Told.Part> all(Supplier<Bits> touched) {
    ImmutableList.Builder<Told.Part> figures = ImmutableList.builder();
    figures.addAll(telling.all(WHOLE, telling.isSame(), this::ofWhole));
    for (Grouping grouping : measure.groups()) {
      String dimension = grouping.dimension();
      figures.addAll(
          grouping.isApart()
              ? telling.all(dimension, isSameApart(), () -> apart(grouping, touched))
              : telling.all(dimension, telling.isSame(), () -> parts(grouping)));
    }
    return figures.build();
  }

  /** Whether nothing is different of any row, be it among these or not: so parts that are asked apart are the same. */
  private boolean isSameApart() {
    boolean isSame = telling.isSame() && Touched.byAllOf(measure, desk).isEmpty();
    if (isSame) {
      desk.tellings().keepParts(measure);
    }
    return isSame;
  }

  private List<Told.Part> parts(Grouping grouping) {
    ImmutableList.Builder<Told.Part> parts = ImmutableList.builder();
    Partition.by(grouping, desk, whole.members())
        .forEach((name, rows) -> parts.addAll(
            ofPart(grouping.dimension(), Map.of(grouping.dimension(), name), whole.among(rows))));
    return parts.build();
  }

  private List<Told.Part> apart(Grouping grouping, Supplier<Bits> touched) {
    ImmutableList.Builder<Told.Part> parts = ImmutableList.builder();
    Apart.by(grouping, desk, whole.members()).forEach((name, of) -> {
      Map<String, String> part = Map.of(grouping.dimension(), name);
      parts.addAll(told(
          measure,
          desk,
          part,
          of,
          touched,
          figures -> figures.telling.all(
              WHOLE, figures.telling.isSame(), () -> figures.ofPart(WHOLE, part, figures.whole))));
    });
    return parts.build();
  }

  private List<Told.Part> ofWhole() {
    if (measure.reckoning().within().isEmpty()) {
      return ImmutableList.of(one(WHOLE, Map.of(), whole));
    }
    Told.Part first = units(whole).size() > 1
        ? new Told.Part(
            figure(
                measure.part(),
                new Result.NotApplicable(CommonReasons.SEVERAL_UNITS),
                Evidence.NONE),
            0)
        : one(WHOLE, Map.of(), whole);
    return ImmutableList.<Told.Part>builder()
        .add(first)
        .addAll(ofPart(WHOLE, Map.of(), whole))
        .build();
  }

  /** The figure of a part, or one for each unit. */
  private List<Told.Part> ofPart(String dimension, Map<String, String> part, Tally tally) {
    if (measure.reckoning().within().isEmpty()) {
      return ImmutableList.of(one(dimension, part, tally));
    }
    ImmutableList.Builder<Told.Part> parts = ImmutableList.builder();
    units(tally).forEach((unit, rows) -> {
      Map<String, String> inUnit =
          ImmutableMap.<String, String>builder().putAll(part).put("unit", unit).buildKeepingLast();
      parts.add(one(dimension, inUnit, tally.among(rows)));
    });
    return parts.build();
  }

  private Map<String, Bits> units(Tally tally) {
    return Partition.byName(measure.reckoning().within().orElseThrow(), desk, tally.members());
  }

  private Told.Part one(String dimension, Map<String, String> part, Tally tally) {
    Group group = new Group(ImmutableMap.<String, String>builder()
        .putAll(measure.part().values())
        .putAll(part)
        .buildKeepingLast());
    return telling.one(dimension, group, tally.members(), () -> figure(group, tally));
  }

  private Figure figure(Group group, Tally tally) {
    int people = measure.reckoning().people(tally);
    boolean few = people > 0 && people < measure.atLeast();
    return few
        ? figure(group, new Result.Suppressed(CommonReasons.FEW_PEOPLE), Evidence.NONE)
        : figure(
            group,
            measure.reckoning().of(desk, tally),
            evidence(measure.reckoning().deciding(desk, tally)));
  }

  private Figure figure(Group group, Result result, Evidence evidence) {
    return new Figure(measure.name(), group, measure.unit(), result, evidence);
  }

  private Evidence evidence(Tally tally) {
    return new Evidence(
        records(tally.counted(), Truth.TRUE),
        records(tally.notCounted(), Truth.FALSE),
        records(tally.unknown(), Truth.UNKNOWN));
  }

  private List<EntityKey> records(Bits rows, Truth answer) {
    Map<Table, Bits> records = new LinkedHashMap<>(desk.sheet().shownBy(rows));
    for (String link : measure.evidence()) {
      Linked linked = desk.link(link);
      linked
          .inner()
          .shownBy(linked.matches().inner(rows, answer))
          .forEach((table, some) -> records.merge(table, some, Bits::or));
    }
    return SortedKeys.of(records);
  }
}
