package org.officialstats.advocacy.report.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.report.Isolate;
import org.officialstats.advocacy.report.Text;

class PageTest {
  private static Page page(String language) {
    return Page.of(SampleUpdate.empty().language(language).build());
  }

  @Test
  void namesTheFirstOfManyThingsAndHowManyMoreThereAre() {
    assertThat(page("en").list(IntStream.range(0, 50).mapToObj(Integer::toString)))
        .endsWith("47, 48, 49");
    assertThat(page("en").list(IntStream.range(0, 10_000).mapToObj(Integer::toString)))
        .endsWith("47, 48, 49 and 9,950 more");
    assertThat(page("en").list(IntStream.range(0, 50).mapToObj(at -> "word ".repeat(4_000))))
        .hasSizeLessThanOrEqualTo(10_001);
  }

  @Test
  void listsTheKeysOfTenThousandRecordsInOneLine() {
    List<EntityKey> keys = IntStream.range(0, 10_000)
        .mapToObj(at -> EntityKey.parse("event/e" + at))
        .toList();
    assertThat(Records.keys(page("fr"), keys)).hasSizeLessThan(1_000);
  }

  @Test
  void makesPiecesOfWhatAFindingIsolates() {
    LocalizedText message = LocalizedText.of(
        "ar", "انتهى «\u2068Trust\u2069» (\u2068event/e\u2069).", "en", "It ended.");
    assertThat(page("ar").said(message))
        .containsExactly(
            Text.of("انتهى «"),
            Isolate.of("Trust"),
            Text.of("» ("),
            Isolate.of("event/e"),
            Text.of(")."));
  }

  @Test
  void keepsAFindingInAnotherLanguageTogether() {
    LocalizedText message = LocalizedText.of("en", "\u2068ثقة\u2069 ended.");
    assertThat(page("ar").said(message)).containsExactly(Text.of("ثقة ended.", "en"));
    assertThat(page("en").said(message)).containsExactly(Isolate.of("ثقة"), Text.of(" ended."));
  }

  @Test
  void takesMarksThatAreNotClosedForClosedAtTheEnd() {
    LocalizedText message = LocalizedText.of("en", "a \u2068b");
    assertThat(page("en").said(message)).containsExactly(Text.of("a "), Isolate.of("b"));
  }
}
