package org.officialstats.advocacy.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkTest {
  private static final Delta EVENTS = Delta.of(Set.of("event"), Map.of("event", new int[] {1}));
  private static final Delta PEOPLE = Delta.of(Set.of("person"), Map.of("person", new int[] {2}));
  private static final long MOST = 32L << 20;

  private int made;

  /** Says what was there before, and counts how often it is asked. */
  private String ask(Work work, String key) {
    return ask(work, key, 1);
  }

  private String ask(Work work, String key, long bytes) {
    return work.get(
        key,
        (Optional<Work.Before<String>> before) -> {
          made++;
          return before.map(known -> known.value() + "+").orElse(key);
        },
        any -> bytes);
  }

  /** What has changed since a value was made; it is not kept. */
  private static Delta since(Work work, String key) {
    return work.<Object>get(key, before -> before.orElseThrow().since(), any -> Long.MAX_VALUE)
            instanceof Delta delta
        ? delta
        : Delta.of(Set.of(), Map.of());
  }

  @Test
  void whatIsKnownIsNotMadeAgain() {
    Work work = Work.none(10);

    assertThat(ask(work, "a")).isEqualTo("a");
    assertThat(ask(work, "a")).isEqualTo("a");
    assertThat(made).isEqualTo(1);
  }

  @Test
  void theNextStateBeginsWithWhatWasKnownAndWhatHasChanged() {
    Work work = Work.none(10);
    ask(work, "a");
    Work next = work.after(EVENTS, 10);

    assertThat(since(next, "a")).isSameAs(EVENTS);
  }

  @Test
  void whatIsKnownOfAStateIsForgottenWhenTwoOthersHaveFollowed() {
    Work work = Work.none(10);
    ask(work, "a");
    Work next = work.after(EVENTS, 10);
    assertThat(work.size()).isEqualTo(1);

    ask(next, "a");
    next.after(PEOPLE, 10);
    assertThat(List.of(work.size(), next.size())).containsExactly(0, 1);
  }

  @Test
  void whatNobodyAskedForInBetweenIsCarriedAlongWithAllChanges() {
    Work work = Work.none(10);
    ask(work, "a");
    Work later = work.after(EVENTS, 10).after(PEOPLE, 10);

    assertThat(since(later, "a").touches(Set.of("event"))).isTrue();
    assertThat(since(later, "a").touches(Set.of("person"))).isTrue();
    assertThat(ask(later.after(EVENTS, 10), "b")).isEqualTo("b");
  }

  @Test
  void whatNobodyAsksForInManyStatesIsDropped() {
    Work work = Work.none(10);
    ask(work, "a");
    ask(work, "b");
    for (int state = 0; state < 12; state++) {
      work = work.after(EVENTS, 10);
      ask(work, "b");
    }

    assertThat(ask(work, "a")).isEqualTo("a");
    assertThat(ask(work, "b")).startsWith("b++++");
  }

  @Test
  void whereVeryManyRowsHaveChangedAllBeginsAnew() {
    Work work = Work.none(10);
    ask(work, "a");
    int[] rows = IntStream.range(0, 20_000).toArray();
    Work next = work.after(Delta.of(Set.of("event"), Map.of("event", rows)), 20_000);

    assertThat(ask(next, "a")).isEqualTo("a");
  }

  @Test
  void isBounded() {
    Work work = Work.none(10);
    ask(work, "first", MOST / 2);
    ask(work, "second", MOST / 2 + 1);
    assertThat(work.size()).as("what came before was dropped").isEqualTo(1);

    ask(work, "huge", MOST + 1);
    assertThat(work.size()).as("what is too large is not kept").isEqualTo(1);
    assertThat(ask(Work.none(1 << 20), "huge", MOST + 1)).isEqualTo("huge");
  }

  @Test
  void whatIsAskedForInEveryStateOutlivesWhatWasAskedForOnce() {
    Work work = Work.none(10);
    ask(work, "today", MOST / 2);
    Work next = work.after(EVENTS, 10);
    ask(next, "today", MOST / 2);
    ask(next, "another day", MOST / 4);
    ask(next, "one more day", MOST / 8 * 3);

    assertThat(ask(next, "one more day")).isEqualTo("one more day");
    assertThat(made).as("today, twice, and two other days").isEqualTo(4);
    assertThat(ask(next, "today")).isEqualTo("today+");
    assertThat(made).as("was kept").isEqualTo(4);
    assertThat(ask(next, "another day")).isEqualTo("another day");
    assertThat(made).as("was dropped").isEqualTo(5);
  }

  @Test
  void ofWhatWasAskedForEquallyOftenTheOldestGoes() {
    Work work = Work.none(10);
    ask(work, "first", MOST / 3);
    ask(work, "second", MOST / 3);
    ask(work, "first");
    ask(work, "third", MOST / 2);

    assertThat(ask(work, "first")).isEqualTo("first");
    assertThat(made).as("was kept").isEqualTo(3);
    ask(work, "second", 1);
    assertThat(made).as("was dropped").isEqualTo(4);
  }

  @Test
  void forgetsAllWhenItIsTold() {
    Work work = Work.none(10);
    ask(work, "a");
    Work next = work.after(EVENTS, 10);
    ask(next, "b");
    next.forget();

    assertThat(next.size()).isZero();
    assertThat(ask(next, "a")).isEqualTo("a");
    assertThat(ask(next, "b")).isEqualTo("b");
    assertThat(made).isEqualTo(4);
  }
}
