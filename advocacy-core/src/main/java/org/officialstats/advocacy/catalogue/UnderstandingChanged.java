package org.officialstats.advocacy.catalogue;

import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.model.event.Feedback;

/** LRN-02: the respondents who agree that the event changed what they think or plan. */
final class UnderstandingChanged {
  private UnderstandingChanged() {}

  static List<Figure> figures(EvaluationContext context) {
    return SurveyFigures.of(Surveys.on("changed-understanding", context)
            .where(feedback -> feedback.event().isPresent()))
        .by("event", Feedback::event)
        .by("segment", Feedback::segment)
        .figures();
  }
}
