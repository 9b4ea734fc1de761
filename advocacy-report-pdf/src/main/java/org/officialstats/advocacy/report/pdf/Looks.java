package org.officialstats.advocacy.report.pdf;

import org.officialstats.advocacy.report.Colour;
import org.officialstats.advocacy.report.Design;
import org.officialstats.advocacy.report.scene.Ink;

/**
 * What the design of an office gives to a report: its two colours and their tints, and the type that has them. A colour
 * that is too pale for words on a tint is used on white only. Immutable.
 */
final class Looks {
  private static final double FOR_TEXT = 4.5;
  private static final double TABLE_TINT = 0.1;
  private static final double SERIES_TINT = 0.18;

  private final Rgb primary;
  private final Rgb accent;
  private final Rgb tableHead;
  private final Rgb seriesPale;
  private final TextStyle tableHeader;
  private final TextStyle figure;
  private final TextStyle caption;

  Looks(Design design) {
    primary = rgb(design.primary());
    accent = rgb(design.accent());
    tableHead = primary.tint(TABLE_TINT);
    seriesPale = accent.tint(SERIES_TINT);
    tableHeader = new TextStyle(8.8, 12, FontStyle.BOLD, on(tableHead));
    figure = new TextStyle(19, 24, FontStyle.BOLD, on(Theme.PANEL));
    caption = new TextStyle(9.5, 13, FontStyle.BOLD, primary);
  }

  Rgb primary() {
    return primary;
  }

  Rgb accent() {
    return accent;
  }

  /** The ground of column headers. */
  Rgb tableHead() {
    return tableHead;
  }

  TextStyle title() {
    return new TextStyle(22, 27, FontStyle.BOLD, primary);
  }

  TextStyle subtitle() {
    return new TextStyle(13, 18, FontStyle.REGULAR, accent);
  }

  TextStyle caption() {
    return caption;
  }

  TextStyle tableHeader() {
    return tableHeader;
  }

  TextStyle figure() {
    return figure;
  }

  /** The type of a section heading of level 1 to 3. */
  TextStyle heading(int level) {
    return switch (level) {
      case 1 -> new TextStyle(15.5, 20, FontStyle.BOLD, primary);
      case 2 -> new TextStyle(12, 16.5, FontStyle.BOLD, accent);
      default -> new TextStyle(10.5, 14.5, FontStyle.BOLD, Theme.INK);
    };
  }

  /** The colour of a role in a chart. */
  Rgb ink(Ink ink) {
    return switch (ink) {
      case TEXT -> Theme.INK;
      case MUTED_TEXT -> Theme.MUTED;
      case AXIS -> Theme.AXIS;
      case SERIES -> accent;
      case SERIES_PALE -> seriesPale;
      case REFERENCE -> Theme.REFERENCE;
    };
  }

  private Rgb on(Rgb ground) {
    return primary.contrastTo(ground) >= FOR_TEXT ? primary : Theme.INK;
  }

  private static Rgb rgb(Colour colour) {
    return new Rgb(colour.red(), colour.green(), colour.blue());
  }
}
