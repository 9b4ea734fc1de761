package org.officialstats.advocacy.report.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.officialstats.advocacy.report.Footnote;

/** A footnote with its number, and the place where it stands, which is known when it is painted. */
final class Remark {
  private final int number;
  private final String mark;
  private final Footnote footnote;
  private final COSArray place;

  Remark(int number, String mark, Footnote footnote, COSArray place) {
    this.number = number;
    this.mark = mark;
    this.footnote = footnote;
    this.place = place;
  }

  int number() {
    return number;
  }

  Footnote footnote() {
    return footnote;
  }

  COSArray place() {
    return place;
  }

  /** What stands in the line and before the remark. */
  String mark() {
    return mark;
  }

  /** What a reader hears of the link. */
  String description() {
    return mark + " " + footnote.plainText();
  }
}
