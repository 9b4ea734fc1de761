package org.officialstats.advocacy.report.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.language.Language;
import org.officialstats.advocacy.language.LanguageOrder;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.report.Phrases;
import org.officialstats.advocacy.report.Text;

class QuotedTest {
  private final Quoted quoted = new Quoted(LanguageOrder.of(Language.of("ar"), Stream.of("en")));

  @Test
  void keepsInMindWhatItGaveInAnotherLanguage() {
    Text given = quoted.text(LocalizedText.of("en", "Trust"), 100);
    quoted.text(LocalizedText.of("ar", "ثقة"), 100);
    quoted.text(LocalizedText.of("en", "2024"), 100);
    assertThat(given.language()).contains("en");
    assertThat(quoted.phrases().texts()).containsExactly(given);
  }

  @Test
  void namesTheFirstOfVeryManyAndStillMarksAll() {
    List<Text> given = IntStream.rangeClosed(0, Phrases.MOST)
        .mapToObj(number -> quoted.text(LocalizedText.of("en", "Event " + number), 100))
        .toList();
    assertThat(given).allSatisfy(text -> assertThat(text.language()).contains("en"));
    assertThat(quoted.phrases().texts())
        .hasSize(Phrases.MOST)
        .contains(given.get(0))
        .doesNotContain(given.get(Phrases.MOST));
  }
}
