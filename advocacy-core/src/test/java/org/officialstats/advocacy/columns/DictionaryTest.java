package org.officialstats.advocacy.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DictionaryTest {
  @Property
  void givesEachTextANumberOfItsOwn(@ForAll List<String> texts) {
    Dictionary dictionary = new Dictionary();
    List<Integer> numbers = texts.stream().map(dictionary::add).toList();
    List<String> distinct = texts.stream().distinct().toList();
    assertThat(dictionary.size()).isEqualTo(distinct.size());
    for (int i = 0; i < texts.size(); i++) {
      assertThat(numbers.get(i)).isEqualTo(distinct.indexOf(texts.get(i)));
      assertThat(dictionary.text(numbers.get(i))).isEqualTo(texts.get(i));
      assertThat(dictionary.find(texts.get(i))).isEqualTo(numbers.get(i));
    }
  }

  @Example
  void knowsHowFarTheNumbersAreInOrder() {
    Dictionary dictionary = new Dictionary();
    assertThat(dictionary.ascending()).isZero();
    List.of("a", "b", "d", "c", "e").forEach(dictionary::add);
    assertThat(dictionary.ascending()).isEqualTo(3);
  }

  @Example
  void hasNoNumberForAnotherText() {
    Dictionary dictionary = new Dictionary();
    dictionary.add("a");
    assertThat(dictionary.find("b")).isEqualTo(-1);
    assertThatThrownBy(() -> dictionary.text(1))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("no text has the number 1");
  }

  @Example
  void growsWithoutLosingAnything() {
    Dictionary dictionary = new Dictionary();
    for (int i = 0; i < 10_000; i++) {
      assertThat(dictionary.add("text " + i)).isEqualTo(i);
    }
    for (int i = 0; i < 10_000; i++) {
      assertThat(dictionary.find("text " + i)).isEqualTo(i);
      assertThat(dictionary.text(i)).isEqualTo("text " + i);
    }
  }
}
