package org.officialstats.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.officialstats.advocacy.Work.Q1;
import static org.officialstats.advocacy.Work.Q2;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.IndicatorDefinition;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.Settings;

class EvaluateTest {
  private static final LocalDate LAST_DAY = LocalDate.parse("2024-03-31");

  private final ManualClock clock = new ManualClock();

  @Test
  void looksAsOfTheLastDayOnceThePeriodIsOver() {
    try (Tracker tracker = in("Africa/Kigali")) {
      clock.set("2024-05-20T09:00:00Z");
      assertThat(tracker.evaluate(Q1).asOf()).isEqualTo(LAST_DAY);
    }
  }

  @Test
  void looksAsOfTodayInTheZoneOfTheBodyWhileThePeriodLasts() {
    try (Tracker tracker = in("Africa/Kigali")) {
      clock.set("2024-02-10T21:59:59Z");
      assertThat(tracker.evaluate(Q1).asOf()).isEqualTo(LocalDate.parse("2024-02-10"));
      clock.set("2024-02-10T22:00:00Z");
      assertThat(tracker.evaluate(Q1).asOf()).isEqualTo(LocalDate.parse("2024-02-11"));
    }
    try (Tracker tracker = in("America/New_York")) {
      clock.set("2024-04-01T03:59:59Z");
      assertThat(tracker.evaluate(Q2).asOf())
          .as("the quarter has not begun where the body is")
          .isEqualTo(LAST_DAY);
      clock.set("2024-04-01T04:00:00Z");
      assertThat(tracker.evaluate(Q2).asOf()).isEqualTo(LocalDate.parse("2024-04-01"));
    }
  }

  @Test
  void countsByWhatIsKnownNow() {
    try (Tracker tracker = in("UTC")) {
      clock.set("2024-04-02T09:00:00Z");
      Work.record(tracker, "one", "2024-02-01");
      assertThat(Work.headline(tracker.evaluate(Q1), "MAT-01")).isEqualTo(Result.count(1));
      Work.record(tracker, "two", "2024-03-31");
      Work.record(tracker, "next", "2024-04-01");
      Evaluation evaluation = tracker.evaluate(Q1);
      assertThat(Work.headline(evaluation, "MAT-01")).isEqualTo(Result.count(2));
      assertThat(evaluation.knownAt()).isEqualTo(Revision.of(3));
      assertThat(evaluation.data()).isEqualTo(tracker.snapshot().digest());
    }
  }

  @Property(tries = 20)
  void givesTheSameForTheSameDayAndRevisionWhateverIsLearnedLater(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 200) Integer> days) {
    FakeStore store = new FakeStore();
    List<Evaluation> before = new ArrayList<>();
    try (Tracker tracker =
        TestTracker.describe().clock(clock).store(store, Settings.none()).open()) {
      clock.set("2024-04-02T09:00:00Z");
      for (int i = 0; i < days.size(); i++) {
        String day = LocalDate.ofYearDay(2024, days.get(i)).toString();
        Work.record(tracker, "m" + i % 3, day);
        before.add(tracker.evaluate(Q1));
        clock.advance(Duration.ofDays(30));
      }
      assertThat(again(tracker, before)).isEqualTo(before);
    }
    try (Tracker reopened = TestTracker.describe()
        .clock(clock)
        .store(new FakeStore(store.log), Settings.none())
        .open()) {
      assertThat(again(reopened, before)).isEqualTo(before);
    }
  }

  @Test
  void refusesAPeriodOfAnotherCalendar() {
    try (Tracker tracker = in("UTC")) {
      for (String label : List.of("FY2023/24-Q4", "FY2023/24")) {
        ReportingPeriod foreign = ReportingPeriod.parse(label);
        String message = "period '" + label
            + "' does not belong to a year that begins on --01-01; expected a label such as '"
            + label.replace("FY2023/24", "2023") + "'";
        assertThatIllegalArgumentException()
            .isThrownBy(() -> tracker.evaluate(foreign))
            .withMessage(message);
        assertThatIllegalArgumentException()
            .isThrownBy(() -> tracker.evaluate(foreign, LAST_DAY, Revision.NONE))
            .withMessage(message);
      }
    }
  }

  @Test
  void refusesARevisionThatIsNotThereYet() {
    try (Tracker tracker = in("UTC")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> tracker.evaluate(Q1, LAST_DAY, Revision.of(1)))
          .withMessage("revision 1 is after that of this snapshot; expected 0 or less");
    }
  }

  @Test
  void asksForAStrategy() {
    try (Tracker tracker =
        Tracker.builder().clock(clock).store("memory", Settings.none()).open()) {
      String message =
          "no strategy has been adopted; commit one, or give one to Tracker.builder().strategy(…)";
      assertThatIllegalStateException().isThrownBy(() -> tracker.evaluate(Q1)).withMessage(message);
      assertThatIllegalStateException()
          .isThrownBy(() -> tracker.evaluate(Q1, LAST_DAY, Revision.NONE))
          .withMessage(message);
    }
  }

  @Test
  void namesTheArgumentThatIsMissing() {
    try (Tracker tracker = in("UTC")) {
      assertThatNullPointerException()
          .isThrownBy(() -> tracker.evaluate(null))
          .withMessage("period");
      assertThatNullPointerException()
          .isThrownBy(() -> tracker.evaluate(null, LAST_DAY, Revision.NONE))
          .withMessage("period");
      assertThatNullPointerException()
          .isThrownBy(() -> tracker.evaluate(Q1, null, Revision.NONE))
          .withMessage("asOf");
      assertThatNullPointerException()
          .isThrownBy(() -> tracker.evaluate(Q1, LAST_DAY, null))
          .withMessage("knownAt");
    }
  }

  @Test
  void listsTheIndicatorsAndRulesThatItRuns() {
    try (Tracker tracker = in("UTC")) {
      assertThat(tracker.evaluator().indicators())
          .extracting(IndicatorDefinition::code)
          .contains("AUD-01", "EVT-02", "MAT-01")
          .isSorted();
      assertThat(tracker.evaluator().rules())
          .extracting(RuleDefinition::code)
          .contains("AUD-F01")
          .isSorted();
      assertThat(tracker.evaluator().evaluate(tracker.snapshot(), Q1, LAST_DAY))
          .isEqualTo(tracker.evaluate(Q1, LAST_DAY, Revision.NONE));
    }
  }

  @Test
  void evaluatesNothingOnceItIsClosed() {
    Tracker tracker = in("UTC");
    tracker.close();
    assertThatIllegalStateException()
        .isThrownBy(() -> tracker.evaluate(Q1))
        .withMessage("the tracker is closed; open another one");
  }

  private static List<Evaluation> again(Tracker tracker, List<Evaluation> before) {
    return before.stream()
        .map(old -> tracker.evaluate(old.period(), old.asOf(), old.knownAt()))
        .toList();
  }

  private Tracker in(String zone) {
    return TestTracker.describe()
        .clock(clock)
        .strategy(Samples.strategy("opening", "leaders").toBuilder()
            .zone(ZoneId.of(zone))
            .build())
        .store("memory", Settings.none())
        .open();
  }
}
