package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;

/** OUT-03: the positions whose holder fell below a level that they held at some time in the last 24 months. */
final class Backslides {
  private Backslides() {}

  static List<Figure> figures(EvaluationContext context) {
    return Breakdown.counts(backslides(context))
        .by(
            context.snapshot().codeLists().list("position-kind"),
            stance -> ImmutableList.of(stance.kind()))
        .figures();
  }

  static Tally<Stance> backslides(EvaluationContext context) {
    LocalDate day = context.asOf().minusMonths(context.parameter("months", 24));
    return StanceDistribution.narrowed(
        Stances.current(context), stance -> stance.isLowerThanSince(day));
  }
}
