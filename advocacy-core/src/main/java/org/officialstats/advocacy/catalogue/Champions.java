package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Position;
import org.officialstats.advocacy.model.audience.StanceLevel;

/** OUT-04: the positions whose holder stands at the top level and acted for the cause in public of late. */
final class Champions {
  private Champions() {}

  static List<Figure> figures(EvaluationContext context) {
    Regions regions = new Regions(Register.of(context, Position.class));
    return Breakdown.counts(champions(context))
        .by(
            context.snapshot().codeLists().list("position-kind"),
            stance -> ImmutableList.of(stance.kind()))
        .by("region", stance -> ImmutableList.of(regions.ofPosition(stance.position())))
        .figures();
  }

  private static Tally<Stance> champions(EvaluationContext context) {
    LocalDate oldest = context.asOf().minusMonths(context.parameter("months", 12));
    return Tally.of(
            StanceDistribution.narrowed(Stances.current(context), Champions::isAtTheTop)
                .members()
                .stream()
                .map(member -> member.and(acted(member.subject(), oldest, context.asOf())))
                .toList())
        .thatMayCount();
  }

  private static Tally.Member<Stance> acted(Stance stance, LocalDate from, LocalDate to) {
    return Tally.any(
        stance,
        stance.publicActs().stream()
            .map(act -> new Tally.Member<>(
                act,
                act.isWithin(from, to),
                Shown.row(stance.audience().observations(), act.record())))
            .toList());
  }

  private static Truth isAtTheTop(Stance stance) {
    return stance.judged(last -> Truth.of(last.level() == StanceLevel.CHAMPION));
  }
}
