package org.officialstats.advocacy.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.FakeStore;
import org.officialstats.advocacy.Samples;
import org.officialstats.advocacy.TestTracker;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.columns.Watched;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.partner.Commitment;
import org.officialstats.advocacy.samples.TestSnapshot;
import org.officialstats.advocacy.snapshot.Snapshot;
import org.officialstats.advocacy.spi.Settings;

class SharedTest {
  private static final LocalDate DAY = LocalDate.parse("2024-03-31");

  private final List<EvaluationContext> made = new ArrayList<>();
  private final Shared<Integer> organizations = Shared.of(context -> {
    made.add(context);
    return context.snapshot().all(Organization.class).size();
  });

  private static Tracker tracker() {
    Tracker tracker = TestTracker.describe()
        .strategy(Strategies.gwgBigData())
        .store(new FakeStore(), Settings.none())
        .open();
    put(tracker, organization("bps"));
    return tracker;
  }

  private static void put(Tracker tracker, Entity entity) {
    tracker.commit(Samples.DIALLO, "more", changes -> changes.put(entity));
  }

  private static Organization organization(String id) {
    return Organization.builder()
        .id(Id.of(id))
        .name(LocalizedText.of("en", "Office"))
        .kind(Code.of("nso"))
        .build();
  }

  private static Commitment commitment() {
    return Commitment.builder()
        .id(Id.of("c"))
        .by(Id.of("bps"))
        .kind(Code.of("funding"))
        .what(LocalizedText.of("en", "Money"))
        .due(DAY)
        .build();
  }

  private static EvaluationContext context(Snapshot snapshot) {
    return EvaluationContext.of(snapshot, ReportingPeriod.parse("2024-Q1"), DAY);
  }

  @Test
  void isMadeOnceForAllWhoAskOfAStateADayAndAPeriod() {
    try (Tracker tracker = tracker()) {
      EvaluationContext context = context(tracker.snapshot());
      assertThat(organizations.in(context)).isEqualTo(1);
      assertThat(organizations.in(context.with(Map.of("months", "3")))).isEqualTo(1);
      assertThat(made).hasSize(1);
      assertThat(made.get(0).parameters()).isEmpty();

      organizations.in(EvaluationContext.of(context.snapshot(), context.period(), DAY.plusDays(1)));
      organizations.in(
          EvaluationContext.of(context.snapshot(), ReportingPeriod.parse("2024"), DAY));
      assertThat(made)
          .extracting(EvaluationContext::asOf)
          .containsExactly(DAY, DAY.plusDays(1), DAY);
    }
  }

  @Test
  void isMadeAgainOnlyWhenARecordOfAKindThatWasReadHasChanged() {
    try (Tracker tracker = tracker()) {
      organizations.in(context(tracker.snapshot()));
      put(tracker, commitment());
      assertThat(organizations.in(context(tracker.snapshot()))).isEqualTo(1);
      assertThat(made).hasSize(1);

      put(tracker, organization("rw"));
      assertThat(organizations.in(context(tracker.snapshot()))).isEqualTo(2);
      assertThat(made).hasSize(2);
    }
  }

  @Test
  void followsFromWhatItWasByTheRowsThatChanged() {
    List<Integer> rows = new ArrayList<>();
    Shared<Integer> following = organizations.following((before, context, since) -> {
      assertThat(since.touch(Organization.class)).isTrue();
      assertThat(since.touch(Commitment.class)).isFalse();
      since.forEach(Register.of(context, Organization.class), rows::add);
      return before + rows.size();
    });
    try (Tracker tracker = tracker()) {
      assertThat(following.in(context(tracker.snapshot()))).isEqualTo(1);
      put(tracker, commitment());
      assertThat(following.in(context(tracker.snapshot()))).isEqualTo(1);
      assertThat(rows).isEmpty();

      put(tracker, organization("rw"));
      assertThat(following.in(context(tracker.snapshot()))).isEqualTo(2);
      assertThat(rows).containsExactly(1);
      assertThat(made).hasSize(1);
    }
  }

  @Test
  void whatFollowedHasReadWhatWasReadBefore() {
    Shared<Integer> following = organizations.following((before, context, since) -> before + 1);
    try (Tracker tracker = tracker()) {
      following.in(context(tracker.snapshot()));
      put(tracker, organization("rw"));
      Watched watched = Watched.of(tracker.snapshot());
      assertThat(following.in(context(watched))).isEqualTo(2);
      assertThat(watched.kinds()).containsExactly("organization");

      put(tracker, organization("se"));
      assertThat(following.in(context(tracker.snapshot()))).isEqualTo(3);
    }
  }

  @Test
  void whoAsksHasReadWhatWasReadForIt() {
    try (Tracker tracker = tracker()) {
      organizations.in(context(tracker.snapshot()));
      Watched watched = Watched.of(tracker.snapshot());
      organizations.in(context(watched));
      assertThat(made).hasSize(1);
      assertThat(watched.kinds()).containsExactly("organization");
    }
  }

  @Test
  void whatReadsTheRevisionIsMadeForEachState() {
    Shared<String> revision = Shared.of(context -> context.snapshot().revision().toString());
    try (Tracker tracker = tracker()) {
      String first = revision.in(context(tracker.snapshot()));
      put(tracker, organization("rw"));
      assertThat(revision.in(context(tracker.snapshot()))).isNotEqualTo(first);
    }
  }

  @Test
  void isMadeEachTimeOfASnapshotThatKeepsNothing() {
    TestSnapshot plain = new TestSnapshot(Strategies.gwgBigData()).put(organization("bps"));
    assertThat(organizations.in(context(plain))).isEqualTo(1);
    plain.put(organization("rw"));
    assertThat(organizations.in(context(plain))).isEqualTo(2);
  }
}
