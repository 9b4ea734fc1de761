package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.resource.Contribution;
import org.officialstats.advocacy.model.resource.ContributionStage;

/** FUN-03: what was received in kind in the period, for each unit. */
final class InKindContributions {
  private InKindContributions() {}

  static List<Figure> figures(EvaluationContext context) {
    Resources resources = new Resources(context);
    QuantitySums<Contribution> sums = new QuantitySums<>(
        Tally.of(
            resources.contributions().stream()
                .filter(contribution -> contribution.inKind().isPresent())
                .toList(),
            contribution -> isReceived(contribution, context)),
        contribution -> contribution.inKind().orElseThrow());
    return ImmutableList.<Figure>builder()
        .addAll(sums.figures())
        .addAll(sums.by("organization", contribution -> contribution.source().value()))
        .addAll(sums.by(
            "activity-line",
            contribution -> resources
                .activityLine(contribution)
                .map(Object::toString)
                .orElse(Breakdown.UNKNOWN)))
        .build();
  }

  /** Whether it was received in the period; unknown where it was received and no day is recorded. */
  private static Truth isReceived(Contribution contribution, EvaluationContext context) {
    if (contribution.stage() != ContributionStage.RECEIVED) {
      return Truth.FALSE;
    }
    return contribution.stageHistory().stream()
        .filter(change -> change.stage() == ContributionStage.RECEIVED)
        .reduce((first, second) -> second)
        .map(change -> context.isInPeriod(change.on()))
        .orElse(Truth.UNKNOWN);
  }
}
