package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.FakeStore;
import org.officialstats.advocacy.Samples;
import org.officialstats.advocacy.TestTracker;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.Evaluator;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.snapshot.Snapshot;
import org.officialstats.advocacy.spi.Settings;

/** What is kept for the next state does not hold on to all that there were. */
class PastStatesTest {
  private static final int COMMITS = 60;
  private static final int FEW = 30;
  private static final Evaluator STANDARD =
      Evaluator.of(new StandardIndicators().indicators(), new StandardRules().rules());

  @Test
  void areLetGoWhileEvaluationsGoOn() {
    List<WeakReference<Snapshot>> states = new ArrayList<>();
    try (Tracker tracker = TestTracker.describe()
        .strategy(strategy().build())
        .store(new FakeStore(), Settings.none())
        .open()) {
      for (int commit = 0; commit < COMMITS; commit++) {
        Entity next = next(commit);
        tracker.commit(Samples.DIALLO, "next", changes -> changes.put(next));
        states.add(new WeakReference<>(evaluated(tracker.snapshot())));
      }
      for (int attempt = 0; attempt < 10 && left(states) > FEW; attempt++) {
        System.gc();
      }
      assertThat(left(states)).as("states that are still held").isLessThanOrEqualTo(FEW);
    }
  }

  /** Of several kinds, so that each state touches something else than the one before. */
  private static Entity next(int commit) {
    return switch (commit % 3) {
      case 0 -> event("e" + commit, "2024-02-10", EventState.HELD).build();
      case 1 -> organization("o" + commit, "nso", "ID");
      default ->
        caseStudy("c" + commit).owner(id("o1")).country(Country.of("RW")).build();
    };
  }

  private static Snapshot evaluated(Snapshot state) {
    Evaluation evaluation =
        STANDARD.evaluate(state, ReportingPeriod.parse("2024-Q1"), LocalDate.parse("2024-03-31"));
    assertThat(evaluation.indicators()).isNotEmpty();
    return state;
  }

  private static long left(List<WeakReference<Snapshot>> states) {
    return states.stream().map(WeakReference::get).filter(Objects::nonNull).count();
  }
}
