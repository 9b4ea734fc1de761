package org.officialstats.advocacy.catalogue;

import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.model.event.Feedback;

/** LRN-01: the respondents who named a key message without help. */
final class MessageRecall {
  private MessageRecall() {}

  static List<Figure> figures(EvaluationContext context) {
    return SurveyFigures.of(Surveys.on("recall-message-unaided", context))
        .by("segment", Feedback::segment)
        .by("topic", Feedback::topic)
        .figures();
  }
}
