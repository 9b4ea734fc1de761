package org.officialstats.advocacy.benchmarks;

import java.util.Locale;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.Tone;
import org.officialstats.advocacy.report.scene.Ink;

/** The looks that all peers are given: sizes, colours and fonts of the library's own reports. */
final class ReportLooks {
  static final double PAGE_WIDTH = 595.28;
  static final double PAGE_HEIGHT = 841.89;
  static final double SIDE = 62;
  static final double TOP = 74;
  static final double BOTTOM = 76;
  static final double WIDTH = PAGE_WIDTH - 2 * SIDE;
  static final int CARDS = 3;
  static final String INK = "#1C2329";
  static final String MUTED = "#55606A";
  static final String RULE = "#DEE5EA";
  static final String PANEL = "#F3F6F9";
  static final String TABLE_HEAD = "#E7EBEF";
  static final String LINK = "#0B5394";

  private final ReportDocument report;

  ReportLooks(ReportDocument report) {
    this.report = report;
  }

  String primary() {
    return report.design().primary().toString();
  }

  String accent() {
    return report.design().accent().toString();
  }

  boolean isRightToLeft() {
    return report.language().startsWith("ar");
  }

  ReportFonts fonts() {
    return ReportFonts.of(report.language());
  }

  String ink(Ink ink) {
    return switch (ink) {
      case TEXT -> INK;
      case MUTED_TEXT -> MUTED;
      case AXIS -> "#6B7780";
      case SERIES -> accent();
      case SERIES_PALE -> "#D3E4EA";
      case REFERENCE -> "#8A3A00";
    };
  }

  static String strong(Tone tone) {
    return switch (tone) {
      case NEUTRAL -> "#45535F";
      case GOOD -> "#1D6638";
      case FAIR -> "#7E5200";
      case POOR -> "#9C2227";
    };
  }

  /** The size of a heading of level 1 to 3. */
  static double heading(int level) {
    return level == 1 ? 15.5 : level == 2 ? 12 : 10.5;
  }

  /** A length in points as markup has it. */
  static String points(double length) {
    return String.format(Locale.ROOT, "%.2fpt", length);
  }
}
