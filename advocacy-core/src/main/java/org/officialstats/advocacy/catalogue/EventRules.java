package org.officialstats.advocacy.catalogue;

import static org.officialstats.advocacy.catalogue.Wording.named;

import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.event.EventRole;
import org.officialstats.advocacy.model.event.EventState;

/** What should be known of events to come. */
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
}
