package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Reason;

/** MSG-01: the required cells of topic and segment that have an approved message. */
final class MessageCoverage {
  private static final Reason NOTHING_REQUIRED =
      Reason.of("nothing-required", "The strategy requires no message for any topic and segment.");

  private MessageCoverage() {}

  static List<Figure> figures(EvaluationContext context) {
    return Breakdown.shares(RequiredMessages.cells(context), NOTHING_REQUIRED)
        .by("topic", cell -> ImmutableList.of(cell.topic()))
        .by("segment", cell -> ImmutableList.of(cell.segment()))
        .figures();
  }
}
