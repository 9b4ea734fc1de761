package org.officialstats.advocacy.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeltaTest {
  private static final Table EVENTS = events(4);

  private static Table events(int size) {
    World world = new World(Constants.SOME);
    for (int at = 0; at < size; at++) {
      world.put(Events.of("e" + at, "2024-05-01/2024-05-02"), 0);
    }
    return world.tables().table("event");
  }

  private static Delta of(String kind, int... rows) {
    return Delta.of(Set.of(kind), Map.of(kind, rows));
  }

  @Test
  void theRowsOfATableThatWasNotTouchedHaveNotChanged() {
    assertThat(of("person", 0, 1).rows(EVENTS)).isEqualTo(Bits.none(4));
    assertThat(of("event", 0, 3).rows(EVENTS)).isEqualTo(Bits.of(4, 0, 3));
  }

  @Test
  void whereItIsNotKnownWhichRowsHaveChangedAllMayHave() {
    assertThat(Delta.of(Set.of("event"), Map.of()).rows(EVENTS)).isEqualTo(Bits.all(4));
  }

  @Test
  void touchesTheKindsThatWereChangedAndWhateverWasReadOfEverything() {
    Delta delta = of("event", 1);

    assertThat(delta.touches(Set.of("person", "event"))).isTrue();
    assertThat(delta.touches(Set.of("person"))).isFalse();
    assertThat(delta.touches(Set.of(Watched.ANYTHING))).isTrue();
    assertThat(delta.touches(Set.of())).isFalse();
  }

  @Test
  void whatFollowsIsAdded() {
    Delta both = of("event", 1, 3).and(of("event", 0, 1)).and(of("person", 5));

    assertThat(both.rows(EVENTS)).isEqualTo(Bits.of(4, 0, 1, 3));
    assertThat(both.touches(Set.of("person"))).isTrue();
    assertThat(both.size()).isEqualTo(4);
  }

  @Test
  void whatIsNotKnownOfOneStepIsNotKnownOfBoth() {
    Delta unknown = Delta.of(Set.of("event"), Map.of());

    assertThat(of("event", 1).and(unknown).rows(EVENTS)).isEqualTo(Bits.all(4));
    assertThat(unknown.and(of("event", 1)).rows(EVENTS)).isEqualTo(Bits.all(4));
  }
}
