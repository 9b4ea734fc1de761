package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.expression.Scope;
import org.officialstats.advocacy.json.HandWritten;

/** Checks an indicator. */
final class IndicatorReader {
  /** The most measures of an indicator. */
  static final int MOST_MEASURES = 64;

  private final Tables tables;
  private final Reasons reasons;

  IndicatorReader(Tables tables, Reasons reasons) {
    this.tables = tables;
    this.reasons = reasons;
  }

  /**
   * The indicator of a form that was checked before.
   *
   * @throws IllegalStateException if it is not right under these code lists
   */
  IndicatorPlan read(IndicatorForm form) {
    String name = "indicator " + form.code();
    Spot at = Spot.of(name);
    Ground ground = GroundReader.of(name, Pieces.of(form), tables);
    ImmutableList.Builder<MeasurePlan> measures = ImmutableList.builder();
    for (int index = 0; index < form.measures().size(); index++) {
      measure(
              ground,
              form.measures().get(index),
              form.unit(),
              at.field("measures").element(index))
          .ifPresent(measures::add);
    }
    return new IndicatorPlan(
        ground,
        excuses(ground, form.notDue(), at.field("notDue")),
        excuses(ground, form.notApplicable(), at.field("notApplicable")),
        measures.build());
  }

  /** Says what is wrong with an indicator, as far as the form of its parts is right. */
  void check(HandWritten<?>.Part part) {
    Spot at = Spot.in(part);
    int measures = part.field("measures").elements().size();
    if (measures == 0 || measures > MOST_MEASURES) {
      at.field("measures")
          .problem(
              measures + " measures",
              "1 to " + MOST_MEASURES,
              measures == 0 ? "add one" : "divide the indicator");
    }
    GroundReader.read(tables, Pieces.of(part), at).ifPresent(ground -> check(ground, part, at));
  }

  private void check(Ground ground, HandWritten<?>.Part part, Spot at) {
    excuses(ground, present(part.field("notDue")), at.field("notDue"));
    excuses(ground, present(part.field("notApplicable")), at.field("notApplicable"));
    for (HandWritten<?>.Part measure : part.field("measures").elements()) {
      measure
          .as(Measure.class)
          .ifPresent(form -> measure(ground, form, Unit.COUNT, Spot.in(measure)));
    }
  }

  private static List<Unless> present(HandWritten<?>.Part list) {
    return list.elements().stream()
        .flatMap(element -> element.as(Unless.class).stream())
        .toList();
  }

  private Optional<MeasurePlan> measure(Ground ground, Measure form, Unit unit, Spot at) {
    return new MeasureReader(ground, tables.lists(), reasons, at).read(form, unit);
  }

  private List<IndicatorPlan.Excuse> excuses(Ground ground, List<Unless> forms, Spot at) {
    Scope constants = ground.constants();
    ImmutableList.Builder<IndicatorPlan.Excuse> excuses = ImmutableList.builder();
    for (int index = 0; index < forms.size(); index++) {
      Spot there = at.element(index);
      Unless form = forms.get(index);
      Optional<Expression> when = Checking.condition(form.when(), constants, there.field("when"));
      reasons
          .find(form.reason(), there.field("reason"))
          .ifPresent(reason -> when.ifPresent(
              condition -> excuses.add(new IndicatorPlan.Excuse(condition, reason))));
    }
    return excuses.build();
  }
}
