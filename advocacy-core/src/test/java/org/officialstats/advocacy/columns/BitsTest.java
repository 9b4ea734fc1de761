package org.officialstats.advocacy.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class BitsTest {
  /** Two sets of some of so many rows. */
  record Two(int size, BitSet left, BitSet right) {
    Bits leftBits() {
      return Bits.of(size, left.stream().toArray());
    }

    Bits rightBits() {
      return Bits.of(size, right.stream().toArray());
    }
  }

  @Property
  void areWhatTheirRowsAre(@ForAll("twos") Two two) {
    Bits bits = two.leftBits();
    assertThat(bits.size()).isEqualTo(two.size());
    assertThat(bits.rows()).containsExactly(two.left().stream().toArray());
    assertThat(bits.count()).isEqualTo(two.left().cardinality());
    assertThat(bits.isEmpty()).isEqualTo(two.left().isEmpty());
    assertThat(bits.last()).isEqualTo(two.left().length() - 1);
    List<Integer> next = new ArrayList<>();
    for (int row = bits.next(0); row >= 0; row = bits.next(row + 1)) {
      next.add(row);
      assertThat(bits.get(row)).isTrue();
    }
    assertThat(next).containsExactlyElementsOf(two.left().stream().boxed().toList());
  }

  @Property
  void areCombinedRowByRow(@ForAll("twos") Two two) {
    BitSet both = (BitSet) two.left().clone();
    both.and(two.right());
    assertThat(two.leftBits().and(two.rightBits()).rows()).containsExactly(rows(both));
    BitSet either = (BitSet) two.left().clone();
    either.or(two.right());
    assertThat(two.leftBits().or(two.rightBits()).rows()).containsExactly(rows(either));
    BitSet rest = (BitSet) two.left().clone();
    rest.andNot(two.right());
    assertThat(two.leftBits().andNot(two.rightBits()).rows()).containsExactly(rows(rest));
    BitSet others = (BitSet) two.left().clone();
    others.flip(0, two.size());
    assertThat(two.leftBits().not().rows()).containsExactly(rows(others));
    assertThat(two.leftBits().not().not())
        .isEqualTo(two.leftBits())
        .hasSameHashCodeAs(two.leftBits());
    assertThat(two.leftBits().equals(two.rightBits())).isEqualTo(two.left().equals(two.right()));
  }

  @Property
  void tellWhetherTheyMeetAndWhereTheyDiffer(@ForAll("twos") Two two) {
    assertThat(two.leftBits().meets(two.rightBits())).isEqualTo(two.left().intersects(two.right()));
    BitSet one = (BitSet) two.left().clone();
    one.xor(two.right());
    assertThat(two.leftBits().differing(two.rightBits()).rows()).containsExactly(rows(one));
  }

  @Property
  void stayWhatTheyAreInTablesThatGrowOrShrink(
      @ForAll("twos") Two two, @ForAll @IntRange(min = 0, max = 5000) int rows) {
    BitSet left = (BitSet) two.left().clone();
    left.clear(rows, Math.max(rows, two.size()));
    Bits resized = two.leftBits().resized(rows);
    assertThat(resized).isEqualTo(Bits.of(rows, rows(left)));
    assertThat(resized.or(resized.not())).isEqualTo(Bits.all(rows));
    assertThat(BitSet.valueOf(two.leftBits().copy(rows))).isEqualTo(left);
    assertThat(two.leftBits().copy(rows)).hasSize(Bits.words(rows));
    for (int at = 0; at < Bits.words(rows); at++) {
      assertThat(resized.word(at)).isEqualTo(Bits.of(rows, rows(left)).copy(rows)[at]);
    }
  }

  @Property
  void areTheSameInWhateverOrderTheyAreMarked(@ForAll("twos") Two two, @ForAll Random random) {
    List<Integer> rows = new ArrayList<>(two.left().stream().boxed().toList());
    rows.addAll(rows.subList(0, rows.size() / 2));
    Collections.shuffle(rows, random);
    Marks marks = new Marks(two.size());
    rows.forEach(marks::accept);
    assertThat(marks.bits().rows()).containsExactly(rows(two.left()));
    long[] words = two.leftBits().copy(two.size());
    assertThat(Bits.over(words, two.size()))
        .isEqualTo(two.leftBits())
        .hasSameHashCodeAs(two.leftBits());
  }

  @Example
  void tellTablesOfOneSizeFromThoseOfAnother() {
    assertThat(Bits.none(64)).isNotEqualTo(Bits.none(63));
    assertThat(Bits.all(65).rows()).hasSize(65);
    assertThat(Bits.all(0).isEmpty()).isTrue();
    assertThat(Bits.of(70, 3, 69)).hasToString("[3, 69] of 70");
    assertThatThrownBy(() -> Bits.none(64).and(Bits.none(65)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rows of two tables: 64 and 65");
    assertThatThrownBy(() -> Bits.none(64).get(64))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("row 64 of 64");
    assertThatThrownBy(() -> Bits.of(64, -1)).hasMessage("row -1 of 64");
  }

  private static int[] rows(BitSet set) {
    return set.stream().toArray();
  }

  @Provide
  Arbitrary<Two> twos() {
    return Arbitraries.of(0, 1, 63, 64, 65, 127, 128, 129, 4095, 4096, 4097)
        .flatMap(size -> Combinators.combine(sets(size), sets(size))
            .as((left, right) -> new Two(size, left, right)));
  }

  /** Rows anywhere, or close together. */
  private static Arbitrary<BitSet> sets(int size) {
    int last = Math.max(0, size - 1);
    return Arbitraries.integers()
        .between(0, last)
        .flatMap(first -> Arbitraries.of(first, Math.min(last, first + 70), last)
            .flatMap(end -> Arbitraries.integers()
                .between(first, end)
                .list()
                .ofMaxSize(size == 0 ? 0 : 200)
                .map(BitsTest::set)));
  }

  private static BitSet set(List<Integer> rows) {
    BitSet set = new BitSet();
    rows.forEach(set::set);
    return set;
  }
}
