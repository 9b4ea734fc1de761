package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.approved;
import static org.officialstats.advocacy.catalogue.Facts.date;
import static org.officialstats.advocacy.catalogue.Facts.position;
import static org.officialstats.advocacy.catalogue.Facts.strategy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What holds on a day is told by the version recorded by then, where the latest one speaks of a later day only. */
class EarlierVersionTest {
  private final TestSnapshot before = new TestSnapshot(strategy().build());
  private final TestSnapshot snapshot = new TestSnapshot(strategy().build());

  private Looking looking() {
    snapshot.wasBefore(before);
    return Looking.at(snapshot, "2024-Q1", "2024-03-31");
  }

  @Test
  void countsTheVersionOfAMessageThatWasApprovedBefore() {
    before.add(approved("m", "privacy", "leaders", "2024-01-10").build());
    snapshot.add(approved("m", "privacy", "leaders", "2024-05-01").version(2).build());

    assertThat(looking().headline("MSG-01")).isEqualTo("50 (1/2)");
  }

  @Test
  void asksForWhatWasKnownAtTheEndOfTheDayInTheZoneOfTheBody() {
    snapshot.add(approved("m", "privacy", "leaders", "2024-05-01").version(2).build());

    looking().headline("MSG-01");

    assertThat(snapshot.askedFor()).isEqualTo(Instant.parse("2024-03-31T14:59:59.999Z"));
  }

  @Test
  void takesTheReviewDateOfTheVersionBefore() {
    before.add(approved("m", "privacy", "leaders", "2024-01-10")
        .nextReviewDue(java.time.LocalDate.parse("2024-03-30"))
        .build());
    snapshot.add(approved("m", "privacy", "leaders", "2024-05-01")
        .version(2)
        .nextReviewDue(java.time.LocalDate.parse("2025-05-01"))
        .build());

    assertThat(looking().headline("MSG-02")).isEqualTo("0 (0/1)");
  }

  @Test
  void countsTheVerificationBefore() {
    before.add(position("p", "o", "chief-statistician")
        .lastVerifiedOn(date("2024-02-01"))
        .build());
    snapshot.add(position("p", "o", "chief-statistician")
        .lastVerifiedOn(date("2024-04-20"))
        .build());

    assertThat(looking().headline("AUD-02")).isEqualTo("100 (1/1)");
  }

  @Test
  void knowsNothingWhereNothingWasRecordedBefore() {
    snapshot.add(position("p", "o", "chief-statistician")
        .lastVerifiedOn(date("2024-04-20"))
        .build());

    assertThat(looking().headline("AUD-02")).isEqualTo("NoData inexact-dates");
  }

  @Test
  void knowsNothingWhereWhatWasRecordedBeforeHasBeenFolded() {
    before.add(position("p", "o", "chief-statistician")
        .lastVerifiedOn(date("2024-02-01"))
        .build());
    snapshot.add(position("p", "o", "chief-statistician")
        .lastVerifiedOn(date("2024-04-20"))
        .build());
    snapshot.fold();

    assertThat(looking().headline("AUD-02")).isEqualTo("NoData inexact-dates");
  }
}
