package org.officialstats.advocacy.catalogue;

import static org.officialstats.advocacy.catalogue.Wording.named;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.event.Attendance;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.event.EventRole;

/** What should be known of events. */
final class EventRules {
  private EventRules() {}

  /** EVT-F02: events that the body attends or organizes; of those that are only listed nobody has to tell. */
  static List<Finding> incompleteRecords(RuleDefinition rule, EvaluationContext context) {
    Set<Id<Event>> attended = context.snapshot().all(Attendance.class).stream()
        .map(Attendance::event)
        .collect(ImmutableSet.toImmutableSet());
    return context.snapshot().all(Event.class).stream()
        .filter(event -> event.role() != EventRole.LISTED)
        .filter(event -> Events.isHeld(event, context) == Truth.TRUE)
        .flatMap(event -> missing(event, attended.contains(event.id())).stream()
            .map(missing -> incomplete(rule, event, missing)))
        .toList();
  }

  private static Optional<String> missing(Event event, boolean attended) {
    boolean outcome = event.outcome().isPresent();
    if (attended && outcome) {
      return Optional.empty();
    }
    return Optional.of(
        attended ? "no outcome" : outcome ? "no attendance" : "neither attendance nor outcome");
  }

  private static Finding incomplete(RuleDefinition rule, Event event, String missing) {
    return Wording.since(
        Finding.of(
            rule,
            event.key(),
            "Event " + named(event.title(), event) + " was held, and " + missing + " is recorded.",
            "Record who took part and what came of it."),
        Events.end(event.dates()).flatMap(PartialDate::day).map(day -> day.plusDays(1)));
  }
}
