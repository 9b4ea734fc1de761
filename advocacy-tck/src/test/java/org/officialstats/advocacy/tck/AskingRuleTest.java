package org.officialstats.advocacy.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.definition.Condition;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.Rule;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.evaluation.Severity;
import org.officialstats.advocacy.model.event.Event;

/** A rule in Java that asks a condition of columns, on the data of the kit. */
class AskingRuleTest {
  @Test
  void findsWhatTheConditionHoldsOf() {
    LocalDate planned = LocalDate.of(2026, 6, 30);
    assertThat(Samples.contexts())
        .anyMatch(context -> context.asOf().isAfter(planned))
        .allSatisfy(context -> {
          boolean isLate = context.asOf().isAfter(planned)
              && !context.snapshot().all(Event.class).isEmpty();
          assertThat(new PlannedAndPast().findings(context))
              .extracting(finding -> finding.subject().toString())
              .isEqualTo(isLate ? List.of("event/paris") : List.of());
        });
  }

  private static final class PlannedAndPast implements Rule {
    private static final RuleDefinition PAST =
        RuleDefinition.of("OWN-F01", "Event is past and still planned", Severity.WARNING);
    private static final Condition LATE =
        Condition.on(Event.class, "state in ['planned', 'confirmed'] && dates.end < asOf");

    @Override
    public RuleDefinition definition() {
      return PAST;
    }

    @Override
    public List<Finding> findings(EvaluationContext context) {
      return LATE.ask(context).counted().stream()
          .map(
              key -> Finding.of(PAST, key, "Event " + key + " is past.", "Record what came of it."))
          .toList();
    }
  }
}
