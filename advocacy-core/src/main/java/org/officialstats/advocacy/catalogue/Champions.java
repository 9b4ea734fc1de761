package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.StanceLevel;

/** OUT-04: the positions whose holder stands at the top level and acted for the cause in public of late. */
final class Champions {
  private Champions() {}

  static List<Figure> figures(EvaluationContext context) {
    Places places = new Places(context);
    return Breakdown.counts(champions(context))
        .by(
            context.snapshot().codeLists().list("position-kind"),
            stance -> ImmutableList.of(stance.position().kind()))
        .by("region", stance -> Places.region(places.countryOf(stance.position())))
        .figures();
  }

  private static Tally<Stance> champions(EvaluationContext context) {
    LocalDate oldest = context.asOf().minusMonths(context.parameter("months", 12));
    return Tally.of(
            StanceDistribution.narrowed(Stances.current(context), Champions::isAtTheTop)
                .members()
                .stream()
                .map(member -> member.and(Tally.any(
                    member.subject(),
                    member.subject().publicActs(),
                    act -> act.observedOn().isWithin(oldest, context.asOf()))))
                .toList())
        .thatMayCount();
  }

  private static Truth isAtTheTop(Stance stance) {
    return stance.judged(last -> Truth.of(last.level() == StanceLevel.CHAMPION));
  }
}
