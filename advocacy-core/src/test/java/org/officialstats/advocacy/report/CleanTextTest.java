package org.officialstats.advocacy.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CleanTextTest {
  @Test
  void dropsControlsAndBidirectionalOverrides() {
    assertThat(
            CleanText.of("a\u0000b\u0007c\u0080d\u202Ee\u2066f\u2069g\u200Fh\u00ADi\uFEFFj\u200Bk"))
        .isEqualTo("abcdefghijk");
  }

  @Test
  void turnsEveryWhiteSpaceIntoASpace() {
    assertThat(CleanText.of("a\tb\nc\rd\u0085e\u2028f")).isEqualTo("a b c d e f");
  }

  @Test
  void replacesHalfCharactersAndThoseWithoutAnAgreedMeaning() {
    assertThat(CleanText.of("a\uD83Db\uDE00c\uE000d\uFFFEe"))
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
  }

  @Test
  void keepsJoinersAndSupplementaryCharacters() {
    assertThat(CleanText.of("\u0646\u200C\u0645 \u200D \uD83D\uDE00"))
        .isEqualTo("\u0646\u200C\u0645 \u200D \uD83D\uDE00");
  }

  @Test
  void composesLettersAndTheirMarks() {
    assertThat(CleanText.of("e\u0301")).isEqualTo("\u00E9");
  }

  @Test
  void doesWithAPlainCharacterWhatItDoesWithItBesideAnother() {
    for (char letter = 0; letter < '\uFFFF'; letter++) {
      String beside = letter + "\uD83D\uDE00";
      if (!Character.isHighSurrogate(letter)) {
        assertThat(CleanText.of("" + letter) + "\uD83D\uDE00").isEqualTo(CleanText.of(beside));
      }
    }
  }

  @Property
  void cleansOnlyOnce(@ForAll String text) {
    assertThat(CleanText.of(CleanText.of(text))).isEqualTo(CleanText.of(text));
  }
}
