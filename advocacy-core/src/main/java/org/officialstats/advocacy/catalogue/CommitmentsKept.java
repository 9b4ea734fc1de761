package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.partner.Commitment;

/** PAR-05: the commitments due in the period that were kept in time; those kept late, and those open, are shown apart. */
final class CommitmentsKept {
  private CommitmentsKept() {}

  static List<Figure> figures(EvaluationContext context) {
    List<Commitment> due = due(context);
    return Breakdown.shares(
            Tally.of(due, commitment -> Truth.TRUE, CommitmentsKept::inTime), Reasons.NOTHING_DUE)
        .by("organization", commitment -> ImmutableList.of(commitment.by()))
        .by(
            context.snapshot().codeLists().list("commitment-kind"),
            commitment -> ImmutableList.of(commitment.kind()))
        .and(Breakdown.counts("late", Tally.of(due, commitment -> isLate(commitment, context)))
            .figures())
        .and(Breakdown.counts(
                "open", Tally.of(due, commitment -> isKept(commitment, context).not()))
            .figures())
        .figures();
  }

  private static List<Commitment> due(EvaluationContext context) {
    return context.snapshot().all(Commitment.class).stream()
        .filter(commitment -> context.isInPeriod(PartialDate.of(commitment.due())) == Truth.TRUE)
        .toList();
  }

  private static Truth inTime(Commitment commitment) {
    return commitment
        .fulfilledOn()
        .map(date -> date.isAfter(commitment.due()).not())
        .orElse(Truth.FALSE);
  }

  /** Whether it was kept by the day of looking. */
  static Truth isKept(Commitment commitment, EvaluationContext context) {
    return commitment.fulfilledOn().map(context::isPast).orElse(Truth.FALSE);
  }

  private static Truth isLate(Commitment commitment, EvaluationContext context) {
    return inTime(commitment).not().and(isKept(commitment, context));
  }
}
