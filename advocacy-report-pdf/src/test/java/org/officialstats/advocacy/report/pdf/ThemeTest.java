package org.officialstats.advocacy.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.report.Tone;
import org.officialstats.advocacy.report.scene.Ink;

class ThemeTest {
  private static final double FOR_TEXT = 4.5;
  private static final double FOR_GRAPHICS = 3;

  @Test
  void givesTextEnoughContrastOnEveryGround() {
    List<Rgb> grounds = List.of(Theme.WHITE, Theme.PANEL, Theme.TABLE_HEAD);
    for (Rgb ground : grounds) {
      for (Rgb color : List.of(Theme.INK, Theme.MUTED, Theme.NAVY, Theme.LINK)) {
        assertThat(contrast(color, ground)).isGreaterThanOrEqualTo(FOR_TEXT);
      }
    }
    assertThat(contrast(Theme.ACCENT, Theme.WHITE)).isGreaterThanOrEqualTo(FOR_TEXT);
  }

  @Test
  void givesEveryToneEnoughContrastOnItsGround() {
    for (Tone tone : Tone.values()) {
      assertThat(contrast(Theme.strong(tone), Theme.pale(tone))).isGreaterThanOrEqualTo(FOR_TEXT);
      assertThat(contrast(Theme.INK, Theme.pale(tone))).isGreaterThanOrEqualTo(FOR_TEXT);
      assertThat(contrast(Theme.LINK, Theme.pale(tone))).isGreaterThanOrEqualTo(FOR_TEXT);
      assertThat(contrast(Theme.strong(tone), Theme.PANEL)).isGreaterThanOrEqualTo(FOR_GRAPHICS);
    }
  }

  @Test
  void givesChartsEnoughContrast() {
    for (Ink ink : List.of(Ink.TEXT, Ink.MUTED_TEXT, Ink.REFERENCE)) {
      assertThat(contrast(Theme.ink(ink), Theme.WHITE)).isGreaterThanOrEqualTo(FOR_TEXT);
    }
    for (Ink ink : List.of(Ink.AXIS, Ink.SERIES)) {
      assertThat(contrast(Theme.ink(ink), Theme.WHITE)).isGreaterThanOrEqualTo(FOR_GRAPHICS);
    }
    assertThat(contrast(Theme.ink(Ink.SERIES), Theme.ink(Ink.SERIES_PALE)))
        .isGreaterThanOrEqualTo(FOR_GRAPHICS);
  }

  /** The contrast ratio of the Web Content Accessibility Guidelines 2.2. */
  private static double contrast(Rgb one, Rgb other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(Rgb color) {
    return 0.2126 * linear(color.red())
        + 0.7152 * linear(color.green())
        + 0.0722 * linear(color.blue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
