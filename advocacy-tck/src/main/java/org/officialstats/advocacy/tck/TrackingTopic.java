package org.officialstats.advocacy.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.snapshot.Snapshot;

/** A tracker on the store: what was known at any time is known for ever. */
abstract class TrackingTopic extends StoreTopic {
  private static final Actor ACTOR = Actor.of("a.diallo");

  private final List<List<Event>> known = new ArrayList<>();
  private final List<Digest> digests = new ArrayList<>();

  @Test
  void showsWhatWasKnownAtEveryRevision() {
    try (Tracker tracker = tracker()) {
      note(tracker.snapshot());
      for (int i = 0; i < 12; i++) {
        commit(tracker, i);
        note(tracker.snapshot());
      }
      assertKnown(tracker);
    }
    if (contract().remembers()) {
      try (Tracker tracker = tracker()) {
        assertKnown(tracker);
        commit(tracker, 12);
        assertKnown(tracker);
      }
    }
  }

  @Test
  void findsTheWholeLogInOrderAfterReopening() {
    try (Tracker tracker = tracker()) {
      for (int i = 0; i < 5; i++) {
        commit(tracker, i);
      }
      assertThat(tracker.verify().holds()).isTrue();
    }
    try (Tracker tracker = tracker()) {
      assertThat(tracker.verify().holds()).isTrue();
      assertThat(tracker.snapshot().revision())
          .isEqualTo(contract().remembers() ? Revision.of(5) : Revision.NONE);
    }
  }

  /** Puts one event, another one, and removes the first, over and over. */
  private void commit(Tracker tracker, int number) {
    clock().advance(Duration.ofHours(1));
    tracker.commit(ACTOR, "commit " + number, changes -> {
      if (number % 3 == 2) {
        changes.remove(Event.class, Id.of("ev0"));
      } else {
        changes.put(event("ev" + number % 3, "Title " + number));
      }
    });
  }

  private void note(Snapshot snapshot) {
    known.add(snapshot.all(Event.class));
    digests.add(snapshot.digest());
  }

  private void assertKnown(Tracker tracker) {
    for (int revision = 0; revision < known.size(); revision++) {
      Snapshot then = tracker.snapshot().asKnownOn(Revision.of(revision));
      assertThat(then.all(Event.class))
          .as("at revision %d", revision)
          .isEqualTo(known.get(revision));
      assertThat(then.digest()).as("at revision %d", revision).isEqualTo(digests.get(revision));
    }
  }

  private Tracker tracker() {
    return Tracker.builder()
        .store(contract().provider(), settings())
        .strategy(Strategies.gwgBigData())
        .clock(clock())
        .random(new Random(42))
        .open();
  }

  private static Event event(String id, String title) {
    return Event.builder()
        .id(Id.of(id))
        .title(LocalizedText.of("en", title))
        .kind(Code.of("workshop"))
        .dates(DateSpan.parse("2026-02-10"))
        .build();
  }
}
