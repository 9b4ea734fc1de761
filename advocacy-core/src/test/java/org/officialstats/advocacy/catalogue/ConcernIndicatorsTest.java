package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;
import static org.officialstats.advocacy.catalogue.OutreachFacts.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Day 60 before 31 March 2024 is 31 January 2024. */
class ConcernIndicatorsTest {
  private final TestSnapshot snapshot = new TestSnapshot(strategy().build());

  private Looking looking(String asOf) {
    return Looking.at(snapshot, "2024-Q1", asOf);
  }

  @Test
  void lrn03IsUndefinedWhenNoConcernIsDue() {
    snapshot.add(
        concern("just", "2024-01-31").build(),
        answered("soon", "2024-03-01", "2024-03-02").build());

    assertThat(looking("2024-03-31").all("LRN-03"))
        .containsEntry("value", "Undefined nothing-due (0/0)")
        .containsEntry("raised-of-late", "2");
    assertThat(looking("2023-12-31").headline("LRN-03")).isEqualTo("NotDue period-not-begun");
  }

  @Test
  void lrn03CountsConcernsAnsweredByDaySixty() {
    snapshot.add(
        answered("in-time", "2024-01-01", "2024-03-01").build(),
        answered("late", "2024-01-01", "2024-03-02").topic(id("modernization")).build(),
        concern("open", "2024-01-30").build(),
        answered("before", "2023-12-31", "2024-01-01").build());

    assertThat(looking("2024-03-31").all("LRN-03"))
        .containsEntry("value", "33.333333 (1/3)")
        .containsEntry("value topic=privacy", "50 (1/2)")
        .containsEntry("value topic=modernization", "0 (0/1)")
        .containsEntry("value segment=unknown", "33.333333 (1/3)")
        .containsEntry("raised-of-late", "0");
    assertThat(looking("2024-03-31").counted("LRN-03")).containsExactly("concern/in-time");
    assertThat(looking("2024-03-31").with("days", "61").headline("LRN-03")).isEqualTo("100 (2/2)");
  }

  @Test
  void lrn03KnowsTheSegmentOfThePositionWhoseHolderAsked() {
    snapshot.add(
        position("minister", "finance", "minister").segment(id("policy-makers")).build(),
        answered("asked", "2024-01-01", "2024-01-02")
            .organization(Optional.empty())
            .position(id("minister"))
            .build(),
        concern("stated", "2024-01-01").segment(id("leaders")).build());

    assertThat(looking("2024-03-31").all("LRN-03"))
        .containsEntry("value segment=policy-makers", "100 (1/1)")
        .containsEntry("value segment=leaders", "0 (0/1)");
  }

  @Test
  void lrn03KnowsFromMonthsWhatNoDayCouldChange() {
    snapshot.add(answered("month", "2024-01", "2024-01").build());
    assertThat(looking("2024-03-31").headline("LRN-03")).isEqualTo("NoData inexact-dates");
    assertThat(looking("2024-04-01").headline("LRN-03")).isEqualTo("100 (1/1)");

    snapshot.add(answered("month", "2024-01", "2024-03").build());
    assertThat(looking("2024-06-30").headline("LRN-03")).isEqualTo("NoData inexact-dates");

    snapshot.add(answered("month", "2024-01", "2024-04").build());
    assertThat(looking("2024-06-30").headline("LRN-03")).isEqualTo("0 (0/1)");
  }
}
