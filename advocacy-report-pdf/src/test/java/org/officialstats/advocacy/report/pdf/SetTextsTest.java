package org.officialstats.advocacy.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.report.Design;
import org.officialstats.advocacy.report.Footnote;
import org.officialstats.advocacy.report.Inline;
import org.officialstats.advocacy.report.Phrases;
import org.officialstats.advocacy.report.Strong;
import org.officialstats.advocacy.report.Text;

/** Which texts a report sets once. */
class SetTextsTest {
  private final FontBook fonts = new FontBook(FontLibrary.bundled().families("en"));
  private final Typesetter typesetter = new Typesetter(fonts, "en", Design.STANDARD, Phrases.NONE);

  @Test
  void setsWhatSaysTheSameInTheSameFaceOnce() {
    assertThat(set(Text.of("on track"), Theme.TABLE))
        .isSameAs(set(Text.of("on track"), Theme.TABLE));
  }

  @Test
  void setsOtherWordsOtherFacesAndOtherPiecesAnew() {
    StyledText words = set(Text.of("on track"), Theme.TABLE);
    assertThat(set(Text.of("off track"), Theme.TABLE)).isNotSameAs(words);
    assertThat(set(Text.of("on track"), typesetter.looks().tableHeader())).isNotSameAs(words);
    assertThat(set(Text.of("on track", "fr"), Theme.TABLE)).isNotSameAs(words);
    assertThat(set(Strong.of("on track"), Theme.TABLE)).isNotSameAs(words);
  }

  @Test
  void numbersEachFootnote() {
    Footnote footnote = Footnote.of("Counted once.");
    assertThat(set(footnote, Theme.TABLE).text()).isEqualTo("[1]");
    assertThat(set(footnote, Theme.TABLE).text()).isEqualTo("[2]");
  }

  @Test
  void forgetsWhatWasNotAskedForLongest() {
    StyledText kept = set(Text.of("kept"), Theme.TABLE);
    StyledText forgotten = set(Text.of("forgotten"), Theme.TABLE);
    IntStream.range(0, 1999).forEach(other -> {
      set(Text.of("other " + other), Theme.TABLE);
      assertThat(set(Text.of("kept"), Theme.TABLE)).isSameAs(kept);
    });
    assertThat(set(Text.of("forgotten"), Theme.TABLE)).isNotSameAs(forgotten);
  }

  private StyledText set(Inline inline, TextStyle style) {
    return typesetter.text(List.of(inline), style);
  }
}
