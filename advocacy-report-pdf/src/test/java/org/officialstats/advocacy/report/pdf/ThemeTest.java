package org.officialstats.advocacy.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.report.Colour;
import org.officialstats.advocacy.report.Design;
import org.officialstats.advocacy.report.Tone;
import org.officialstats.advocacy.report.scene.Ink;

class ThemeTest {
  private static final double FOR_TEXT = 4.5;
  private static final double FOR_GRAPHICS = 3;

  @Test
  void givesTextEnoughContrastOnEveryGround() {
    for (Rgb ground : List.of(Theme.WHITE, Theme.PANEL)) {
      for (Rgb color : List.of(Theme.INK, Theme.MUTED, Theme.LINK)) {
        assertThat(color.contrastTo(ground)).isGreaterThanOrEqualTo(FOR_TEXT);
      }
    }
  }

  @Test
  void givesEveryToneEnoughContrastOnItsGround() {
    for (Tone tone : Tone.values()) {
      Rgb ground = Theme.pale(tone);
      assertThat(Theme.strong(tone).contrastTo(ground)).isGreaterThanOrEqualTo(FOR_TEXT);
      assertThat(Theme.INK.contrastTo(ground)).isGreaterThanOrEqualTo(FOR_TEXT);
      assertThat(Theme.LINK.contrastTo(ground)).isGreaterThanOrEqualTo(FOR_TEXT);
      assertThat(Theme.strong(tone).contrastTo(Theme.PANEL)).isGreaterThanOrEqualTo(FOR_GRAPHICS);
    }
  }

  @Property(tries = 500)
  void givesEveryDesignEnoughContrast(@ForAll("designs") Design design) {
    Looks looks = new Looks(design);
    assertThat(looks.tableHeader().color().contrastTo(looks.tableHead()))
        .isGreaterThanOrEqualTo(FOR_TEXT);
    assertThat(looks.figure().color().contrastTo(Theme.PANEL)).isGreaterThanOrEqualTo(FOR_TEXT);
    for (TextStyle style : List.of(
        looks.title(), looks.subtitle(), looks.caption(), looks.heading(1), looks.heading(2))) {
      assertThat(style.color().contrastTo(Theme.WHITE)).isGreaterThanOrEqualTo(FOR_TEXT);
    }
    for (Ink ink : List.of(Ink.TEXT, Ink.MUTED_TEXT, Ink.REFERENCE)) {
      assertThat(looks.ink(ink).contrastTo(Theme.WHITE)).isGreaterThanOrEqualTo(FOR_TEXT);
    }
    for (Ink ink : List.of(Ink.AXIS, Ink.SERIES)) {
      assertThat(looks.ink(ink).contrastTo(Theme.WHITE)).isGreaterThanOrEqualTo(FOR_GRAPHICS);
    }
    assertThat(looks.ink(Ink.SERIES).contrastTo(looks.ink(Ink.SERIES_PALE)))
        .isGreaterThanOrEqualTo(FOR_GRAPHICS);
  }

  @Test
  void takesItsColoursFromTheDesign() {
    Looks looks =
        new Looks(new Design(Optional.empty(), Colour.parse("#5B1A1A"), Colour.parse("#2E5E1E")));
    assertThat(looks.primary()).isEqualTo(Rgb.of(0x5B1A1A));
    assertThat(looks.heading(1).color()).isEqualTo(Rgb.of(0x5B1A1A));
    assertThat(looks.ink(Ink.SERIES)).isEqualTo(Rgb.of(0x2E5E1E));
    assertThat(Rgb.of(0x000000).tint(0.5)).isEqualTo(Rgb.of(0x808080));
  }

  @Provide
  Arbitrary<Design> designs() {
    Arbitrary<Integer> channel = Arbitraries.integers().between(0, 255);
    Arbitrary<Colour> dark = Combinators.combine(channel, channel, channel)
        .as(Colour::new)
        .filter(colour -> colour.contrastTo(new Colour(255, 255, 255)) >= FOR_TEXT);
    return Combinators.combine(dark, dark)
        .as((primary, accent) -> new Design(Optional.empty(), primary, accent));
  }
}
