package org.officialstats.advocacy.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PersistentListTest {
  @Property(tries = 200)
  void saysTheSameHoweverItWasMade(
      @ForAll @IntRange(max = 2_000) int atOnce, @ForAll @IntRange(max = 1_200) int then) {
    PersistentList<Integer> list = PersistentList.of(numbers(0, atOnce));
    for (int number = atOnce; number < atOnce + then; number++) {
      list = list.plus(number);
    }

    assertHas(list, atOnce + then);
  }

  @Test
  void growsByOneLevelWhenItIsFull() {
    PersistentList<Integer> list = PersistentList.empty();
    for (int number = 0; number <= 1 << 15; number++) {
      list = list.plus(number);
    }

    assertHas(list, (1 << 15) + 1);
    assertHas(PersistentList.of(numbers(0, 1 << 15)).plus(1 << 15), (1 << 15) + 1);
  }

  @Property(tries = 200)
  void leavesTheListsBeforeAsTheyWere(@ForAll @IntRange(max = 1_100) int size) {
    PersistentList<Integer> before = PersistentList.of(numbers(0, size));
    PersistentList<Integer> one = before.plus(-1);
    PersistentList<Integer> other = before.plus(-2).plus(-3);

    assertHas(before, size);
    assertThat(one.get(size)).contains(-1);
    assertThat(one.get(size + 1L)).isEmpty();
    assertThat(other.get(size)).contains(-2);
    assertThat(other.get(size + 1L)).contains(-3);
  }

  private static void assertHas(PersistentList<Integer> list, int size) {
    assertThat(IntStream.range(0, size).mapToObj(list::get).map(Optional::orElseThrow))
        .containsExactlyElementsOf(numbers(0, size));
    assertThat(list.get(-1)).isEmpty();
    assertThat(list.get(size)).isEmpty();
    assertThat(list.get((1L << 32) + size / 2)).isEmpty();
  }

  private static List<Integer> numbers(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }
}
