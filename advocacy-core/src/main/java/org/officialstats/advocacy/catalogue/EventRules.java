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
import org.officialstats.advocacy.model.event.EventState;

/** What should be known of events. */
final class EventRules {
  private EventRules() {}

  /** EVT-F01: events to come that the body attends or organizes. */
  static List<Finding> soonWithoutMaterial(RuleDefinition rule, EvaluationContext context) {
    int days = context.parameter("days", 30);
    EventMaterials materials = new EventMaterials(context);
    return context.snapshot().all(Event.class).stream()
        .filter(event -> event.role() != EventRole.LISTED)
        .filter(
            event -> event.state() == EventState.PLANNED || event.state() == EventState.CONFIRMED)
        .flatMap(event -> event.dates().from().stream()
            .filter(start ->
                start.isWithin(context.asOf(), context.asOf().plusDays(days)) == Truth.TRUE)
            .filter(start -> materials.isFor(event) == Truth.FALSE)
            .map(start -> withoutMaterial(rule, event, start, days)))
        .toList();
  }

  private static Finding withoutMaterial(
      RuleDefinition rule, Event event, PartialDate start, int days) {
    return Wording.since(
        Finding.of(
            rule,
            event.key(),
            "Event " + named(event.title(), event) + " begins on " + start
                + ", and no material in circulation is planned for it or is about its topics.",
            "Plan a material for it and have it ready, or say which topics it is about."),
        start.day().map(day -> day.minusDays(days)));
  }

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
