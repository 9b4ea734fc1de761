package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final MeasurePlan measure;
  private final Desk desk;
  private final ImmutableList.Builder<Figure> figures;

  private Figures(MeasurePlan measure, Desk desk, ImmutableList.Builder<Figure> figures) {
    this.measure = measure;
    this.desk = desk;
    this.figures = figures;
  }

  static List<Figure> of(MeasurePlan measure, Desk desk) {
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    new Figures(measure, desk, figures).addAll();
    return figures.build();
  }

  private void addAll() {
    Tally whole = whole();
    addWhole(whole);
    for (Grouping grouping : measure.groups()) {
      if (grouping.isApart()) {
        Apart.by(grouping, desk, whole.members())
            .forEach((name, part) ->
                new Figures(measure, part, figures).addAsWhole(Map.of(grouping.dimension(), name)));
      } else {
        Partition.by(grouping, desk, whole.members())
            .forEach(
                (name, rows) -> addPart(Map.of(grouping.dimension(), name), whole.among(rows)));
      }
    }
  }

  private void addAsWhole(Map<String, String> part) {
    addPart(part, whole());
  }

  private Tally whole() {
    Selection belongs = desk.population().and(desk.answer(measure.where()));
    return Tally.of(belongs, desk.answer(measure.reckoning().counts()));
  }

  private void addWhole(Tally whole) {
    if (measure.reckoning().within().isEmpty()) {
      add(Map.of(), whole);
      return;
    }
    Map<String, Bits> units = units(whole);
    if (units.size() > 1) {
      figures.add(figure(
          measure.part(), new Result.NotApplicable(CommonReasons.SEVERAL_UNITS), Evidence.NONE));
    } else {
      add(Map.of(), whole);
    }
    addPart(Map.of(), whole);
  }

  /** The figure of a part, or one for each unit. */
  private void addPart(Map<String, String> part, Tally tally) {
    if (measure.reckoning().within().isEmpty()) {
      add(part, tally);
      return;
    }
    units(tally).forEach((unit, rows) -> {
      Map<String, String> inUnit =
          ImmutableMap.<String, String>builder().putAll(part).put("unit", unit).buildKeepingLast();
      add(inUnit, tally.among(rows));
    });
  }

  private Map<String, Bits> units(Tally tally) {
    return Partition.byName(measure.reckoning().within().orElseThrow(), desk, tally.members());
  }

  private void add(Map<String, String> part, Tally tally) {
    Group group = new Group(ImmutableMap.<String, String>builder()
        .putAll(measure.part().values())
        .putAll(part)
        .buildKeepingLast());
    int people = measure.reckoning().people(tally);
    boolean few = people > 0 && people < measure.atLeast();
    figures.add(
        few
            ? figure(group, new Result.Suppressed(CommonReasons.FEW_PEOPLE), Evidence.NONE)
            : figure(
                group,
                measure.reckoning().of(desk, tally),
                evidence(measure.reckoning().deciding(desk, tally))));
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
