package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.snapshot.Recorded;

/**
 * AUD-04: the events begun in the period that had been on the list long before. The day of the recording is that of the
 * body's zone. Cancelled and postponed events did not begin.
 */
final class EventForesight {
  private EventForesight() {}

  static List<Figure> figures(EvaluationContext context) {
    return Breakdown.shares(
            Tally.of(
                context.snapshot().all(Event.class),
                event -> hasBegunInPeriod(event, context),
                event -> wasForeseen(event, context)),
            Reasons.NO_RECORDS)
        .by(
            context.snapshot().codeLists().list("event-kind"),
            event -> ImmutableList.of(event.kind()))
        .by("region", event -> Places.region(event.country()))
        .figures();
  }

  private static Truth hasBegunInPeriod(Event event, EvaluationContext context) {
    return event.state().needsReason()
        ? Truth.FALSE
        : event.dates().from().map(context::isInPeriod).orElse(Truth.UNKNOWN);
  }

  private static Truth wasForeseen(Event event, EvaluationContext context) {
    int days = context.parameter("days", 60);
    return context
        .snapshot()
        .recorded(Event.class, event.id())
        .map(Recorded::firstAt)
        .map(at -> LocalDate.ofInstant(at, context.zone()).plusDays(days))
        .flatMap(earliest -> event
            .dates()
            .from()
            .map((PartialDate start) -> start.isBefore(earliest).not()))
        .orElse(Truth.UNKNOWN);
  }
}
