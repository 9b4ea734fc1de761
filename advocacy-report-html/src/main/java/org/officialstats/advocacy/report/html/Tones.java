package org.officialstats.advocacy.report.html;

import org.officialstats.advocacy.report.Tone;

/** The classes of the style sheet for the tones of words and callouts. */
final class Tones {
  private Tones() {}

  static String name(Tone tone) {
    return switch (tone) {
      case NEUTRAL -> "neutral";
      case GOOD -> "good";
      case FAIR -> "fair";
      case POOR -> "poor";
    };
  }
}
