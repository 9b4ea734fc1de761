package org.officialstats.advocacy.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static final Text PLAN = Text.of("Workplan", "en");
  private static final Text PLAN_2024 = Text.of("Workplan 2024", "en");
  private static final Text DATA = Text.of("数据", "zh");
  private static final Phrases PHRASES = Phrases.of(List.of(PLAN, PLAN_2024, DATA));

  @Test
  void findsThemAloneAndAmongOtherWords() {
    assertThat(PHRASES.in("Workplan")).containsExactly(PLAN);
    assertThat(PHRASES.in("Plan : Workplan (2023), Workplan"))
        .containsExactly(Text.of("Plan : "), PLAN, Text.of(" (2023), "), PLAN);
    assertThat(PHRASES.in("خطة: Workplan")).containsExactly(Text.of("خطة: "), PLAN);
  }

  @Test
  void takesTheLongestThatStandsAtAPlace() {
    assertThat(PHRASES.in("Workplan 2024, x")).containsExactly(PLAN_2024, Text.of(", x"));
    assertThat(PHRASES.in("Workplan 20245")).containsExactly(PLAN, Text.of(" 20245"));
  }

  @Test
  void findsWholeWordsOnlyButThoseOfChineseAnywhere() {
    assertThat(PHRASES.in("Workplans")).containsExactly(Text.of("Workplans"));
    assertThat(PHRASES.in("preWorkplan")).containsExactly(Text.of("preWorkplan"));
    assertThat(PHRASES.in("Workplan\u0327")).containsExactly(Text.of("Workplan\u0327"));
    assertThat(PHRASES.in("大数据源")).containsExactly(Text.of("大"), DATA, Text.of("源"));
  }

  @Test
  void knowsOneThatIsCutOffByItsBeginning() {
    assertThat(PHRASES.in("Le Workplan 20…"))
        .containsExactly(Text.of("Le "), Text.of("Workplan 20…", "en"));
    assertThat(PHRASES.in("Work…")).containsExactly(Text.of("Work…", "en"));
    assertThat(PHRASES.in("Wordy…")).containsExactly(Text.of("Wordy…"));
    assertThat(PHRASES.in("…")).containsExactly(Text.of("…"));
  }

  @Test
  void losesNothingOfTheLabel() {
    for (String label :
        List.of("", " ", "Workplan Workplan", "a Workplan b数据c", "\uD83D\uDE00Workplan")) {
      String joined = PHRASES.in(label).stream().map(Text::text).collect(Collectors.joining());
      assertThat(joined).isEqualTo(label);
    }
  }

  @Test
  void leavesLabelsAloneWithoutAny() {
    assertThat(Phrases.NONE.in("Workplan 2024")).containsExactly(Text.of("Workplan 2024"));
    assertThat(Phrases.NONE).isEqualTo(Phrases.of(List.of())).isNotEqualTo(PHRASES);
    assertThat(PHRASES).isEqualTo(Phrases.of(List.of(DATA, PLAN_2024, PLAN, PLAN)));
    assertThat(PHRASES).hasSameHashCodeAs(Phrases.of(List.of(DATA, PLAN_2024, PLAN)));
    assertThat(PHRASES.texts()).containsExactly(PLAN, PLAN_2024, DATA);
    assertThat(PHRASES).hasToString(PHRASES.texts().toString());
  }

  @Test
  void refusesWhatIsNotInALanguageOrHasNoLetters() {
    assertThatThrownBy(() -> Phrases.of(List.of(Text.of("Workplan"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "[phrases] 'Workplan' without a language or without letters; expected words with the language they are in");
    assertThatThrownBy(() -> Phrases.of(List.of(Text.of("2024", "en"))))
        .hasMessageContaining("'2024' without a language or without letters");
    assertThatThrownBy(() -> Phrases.of(Collections.nCopies(10_001, PLAN)))
        .hasMessage("[phrases] 10001 entries; expected 0 to 10000");
  }
}
