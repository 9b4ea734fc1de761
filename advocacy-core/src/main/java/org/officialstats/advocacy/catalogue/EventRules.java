package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.language.Value;
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
    return RuleWords.since(
        RuleWords.finding(
            rule,
            event.key(),
            "message",
            ImmutableMap.of(
                "title", Value.of(event.title()),
                "key", Value.verbatim(event.key()),
                "start", Value.of(start))),
        start.day().map(day -> day.minusDays(days)));
  }
}
