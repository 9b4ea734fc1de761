package org.officialstats.advocacy.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PersistentMapTest {
  @Property
  void saysTheSameAsATreeMap(
      @ForAll @Size(max = 200) List<@IntRange(min = 0, max = 99) Integer> keys,
      @ForAll @IntRange(min = -1, max = 100) int first) {
    TreeMap<Integer, Integer> model = new TreeMap<>();
    PersistentMap<Integer, Integer> map = PersistentMap.empty();
    for (int index = 0; index < keys.size(); index++) {
      model.put(keys.get(index), index);
      map = map.with(keys.get(index), index);
    }

    assertThat(map.values()).containsExactlyElementsOf(model.values());
    assertThat(map.valuesFrom(first))
        .containsExactlyElementsOf(model.tailMap(first, true).values());
    for (int key = -1; key <= 100; key++) {
      assertThat(map.get(key)).isEqualTo(Optional.ofNullable(model.get(key)));
    }
  }

  @Property
  void leavesTheMapsBeforeAsTheyWere(
      @ForAll @Size(max = 50) List<@IntRange(min = 0, max = 20) Integer> keys) {
    PersistentMap<Integer, Integer> map = PersistentMap.empty();
    for (int index = 0; index < keys.size(); index++) {
      List<Integer> before = map.values().toList();
      PersistentMap<Integer, Integer> old = map;
      map = map.with(keys.get(index), index);
      assertThat(old.values()).containsExactlyElementsOf(before);
    }
  }

  @Test
  void staysBalancedWhateverTheOrder() {
    PersistentMap<Integer, Integer> rising = PersistentMap.empty();
    PersistentMap<Integer, Integer> falling = PersistentMap.empty();
    for (int key = 0; key < 1 << 14; key++) {
      rising = rising.with(key, key);
      falling = falling.with(-key, key);
    }

    assertThat(rising.height()).isLessThanOrEqualTo(20); // 1.44 log2 n for an AVL tree
    assertThat(falling.height()).isLessThanOrEqualTo(20);
  }

  @Property
  void isTheSameWhenMadeOfSortedValues(@ForAll @Size(max = 200) Set<Integer> keys) {
    List<Integer> sorted = keys.stream().sorted().toList();
    PersistentMap<Integer, Integer> map = PersistentMap.ofSorted(sorted, key -> key);

    assertThat(map.values()).containsExactlyElementsOf(sorted);
    sorted.forEach(key -> assertThat(map.get(key)).contains(key));
    assertThat(map.height()).isEqualTo(32 - Integer.numberOfLeadingZeros(sorted.size()));
    assertThat(map.with(7, 8).get(7)).contains(8);
  }
}
