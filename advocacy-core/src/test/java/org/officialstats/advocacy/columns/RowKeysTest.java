package org.officialstats.advocacy.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.EntityKey;

class RowKeysTest {
  private final Dictionary ids = new Dictionary();
  private final RowKeys keys = new RowKeys("event", ids);

  @Test
  void makesAKeyOnce() {
    add(3);
    assertThat(keys.key(1)).isEqualTo(new EntityKey("event", "ev1")).isSameAs(keys.key(1));
    assertThat(keys.key(0)).hasToString("event/ev0");
  }

  @Test
  void keepsThoseThatThereWereWhenRowsAreAdded() {
    add(5);
    EntityKey first = keys.key(4);
    add(5_000);
    assertThat(IntStream.range(0, 5_000).mapToObj(keys::key))
        .extracting(EntityKey::id)
        .containsExactlyElementsOf(
            IntStream.range(0, 5_000).mapToObj(row -> "ev" + row).toList());
    assertThat(keys.key(4)).isSameAs(first);
  }

  @Test
  void hasTheSameKeysForAllThreads() {
    add(2_000);
    assertThat(IntStream.range(0, 16_000)
            .parallel()
            .mapToObj(i -> keys.key(i % 2_000))
            .toList())
        .allSatisfy(
            key -> assertThat(key).isSameAs(keys.key(Integer.parseInt(key.id().substring(2)))));
  }

  @Test
  void hasNoKeyOfARowThatIsNotThere() {
    add(2);
    assertThatThrownBy(() -> keys.key(2)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  private void add(int size) {
    for (int row = ids.size(); row < size; row++) {
      ids.add("ev" + row);
    }
  }
}
