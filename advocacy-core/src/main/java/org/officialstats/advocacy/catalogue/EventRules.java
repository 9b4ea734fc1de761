package org.officialstats.advocacy.catalogue;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.function.Supplier;
import org.officialstats.advocacy.definition.Condition;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.language.Value;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.event.Event;

/** What should be known of events to come. */
final class EventRules {
  private static final Condition TO_COME = Condition.on(
      Event.class,
      "role != 'listed' && state in ['planned', 'confirmed']"
          + " && has(dates.start) && dates.start >= asOf");

  private EventRules() {}

  /** EVT-F01: events to come that the body attends or organizes. */
  static List<Finding> soonWithoutMaterial(RuleDefinition rule, EvaluationContext context) {
    int days = context.parameter("days", 30);
    long today = context.asOf().toEpochDay();
    Register events = Register.of(context, Event.class);
    Register.Days start = events.days("dates.start");
    Supplier<EventMaterials> materials =
        Suppliers.memoize(() -> new EventMaterials(context, events));
    LateFindings findings = new LateFindings();
    Register.Answers toCome = events.ask(TO_COME);
    toCome.forEachPossible(row -> {
      boolean isSoon = toCome.of(row) == Truth.TRUE && start.last(row) <= today + days;
      if (isSoon && materials.get().isFor(row) == Truth.FALSE) {
        EntityKey key = events.keys().of(row);
        Event event =
            context.snapshot().find(Event.class, Id.<Event>of(key.id())).orElseThrow();
        findings.add(key, () -> withoutMaterial(rule, event, start.of(row).orElseThrow(), days));
      }
    });
    return findings.list();
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
