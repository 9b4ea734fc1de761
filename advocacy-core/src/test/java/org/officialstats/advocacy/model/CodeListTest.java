package org.officialstats.advocacy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodeListTest {
  private static final Code FRUIT = Code.of("fruit");
  private static final Code APPLE = Code.of("apple");
  private static final Code RUSSET = Code.of("russet");
  private static final CodeEntry ENTRY = CodeEntry.of(LocalizedText.of("en", "Fruit"));
  private static final CodeList LIST = CodeList.of("food", LocalizedText.of("en", "Food"))
      .with(FRUIT, ENTRY)
      .with(APPLE, CodeEntry.of(LocalizedText.of("en", "Apple")).under(FRUIT))
      .with(RUSSET, CodeEntry.of(LocalizedText.of("en", "Russet")).under(APPLE));

  @Test
  void keepsTheOrderInWhichEntriesWereGiven() {
    assertThat(LIST.entries()).containsOnlyKeys(FRUIT, APPLE, RUSSET);
    assertThat(LIST.entries().keySet()).containsExactly(FRUIT, APPLE, RUSSET);
  }

  @Test
  void findsEntriesAndLabels() {
    assertThat(LIST.contains(APPLE)).isTrue();
    assertThat(LIST.find(FRUIT)).contains(ENTRY);
    assertThat(LIST.find(Code.of("bread"))).isEmpty();
    assertThat(LIST.label(RUSSET).in("en")).isEqualTo("Russet");
  }

  @Test
  void namesTheNearestCodesWhenOneIsUnknown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LIST.label(Code.of("aple")))
        .withMessage("code list 'food': no code 'aple'; did you mean 'apple'?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LIST.label(Code.of("bread")))
        .withMessage("code list 'food': no code 'bread'");
  }

  @Test
  void suggestsCodesForTextsOfAnotherSpelling() {
    CodeList kinds = CodeLists.standard().list("event-kind");

    assertThat(kinds.nearest("side_event")).startsWith(Code.of("side-event"));
    assertThat(kinds.nearest("Open Day")).startsWith(Code.of("open-day"));
    assertThat(kinds.nearest("conf")).startsWith(Code.of("conference"));
    assertThat(kinds.nearest("x".repeat(1_000))).isEmpty();
  }

  @Test
  void followsBroaderCodesToAnyDepth() {
    assertThat(LIST.narrower(FRUIT)).containsExactly(APPLE);
    assertThat(LIST.isA(RUSSET, FRUIT)).isTrue();
    assertThat(LIST.isA(FRUIT, FRUIT)).isTrue();
    assertThat(LIST.isA(FRUIT, RUSSET)).isFalse();
    assertThat(LIST.isA(Code.of("bread"), Code.of("bread"))).isFalse();
  }

  @Test
  void staysAsItWasWhenItsMapChanges() {
    Map<Code, CodeEntry> entries = new HashMap<>(Map.of(FRUIT, ENTRY));
    CodeList list = new CodeList("food", LocalizedText.of("en", "Food"), entries, Optional.empty());
    entries.clear();

    assertThat(list.contains(FRUIT)).isTrue();
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> list.entries().clear());
  }

  @Test
  void refusesACodeThatItHas() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LIST.with(FRUIT, ENTRY))
        .withMessage("code list 'food': code 'fruit' twice; expected it once");
  }

  @Test
  void refusesAnIdOfAnotherShape() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodeList.of("Food list", LocalizedText.of("en", "Food")))
        .withMessage("code list 'Food list': expected [a-z0-9][a-z0-9-]{0,63}");
  }

  @Test
  void namesTheArgumentThatIsNull() {
    assertThatNullPointerException().isThrownBy(() -> LIST.find(null)).withMessage("code");
    assertThatNullPointerException().isThrownBy(() -> LIST.nearest(null)).withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> CodeList.of("food", null))
        .withMessage("title");
    assertThatNullPointerException().isThrownBy(() -> CodeEntry.of(null)).withMessage("label");
  }
}
