package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.message.KeyMessage;

/** MSG-02: the approved messages whose next review is not overdue; one without a date for it is not in step. */
final class MessageReviews {
  private MessageReviews() {}

  static List<Figure> figures(EvaluationContext context) {
    return Breakdown.shares(
            Tally.of(
                context.snapshot().all(KeyMessage.class),
                message -> Messages.isApproved(message, context),
                message -> Truth.of(Messages.then(message, context)
                    .nextReviewDue()
                    .filter(due -> !due.isBefore(context.asOf()))
                    .isPresent())),
            Reasons.NO_RECORDS)
        .by("topic", message -> ImmutableList.of(message.topic()))
        .figures();
  }
}
