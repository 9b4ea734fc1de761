package org.officialstats.advocacy.report.pdf;

import java.util.List;
import org.officialstats.advocacy.report.Tone;

/**
 * A label and what it says, one below the other.
 *
 * @param tone the tone of the card
 * @param label the label
 * @param lines what it says
 */
record Card(Tone tone, TextLayout label, List<Line> lines) {

  /**
   * A text on a card.
   *
   * @param layout the text
   * @param above the space above it
   * @param chip whether it stands on a ground in the tone of the card
   */
  record Line(TextLayout layout, double above, boolean chip) {
    double height() {
      return above + layout.height();
    }
  }

  double height() {
    return label.height() + lines.stream().mapToDouble(Line::height).sum();
  }
}
