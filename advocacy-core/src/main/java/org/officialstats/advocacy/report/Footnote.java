package org.officialstats.advocacy.report;

import java.util.List;
import org.officialstats.advocacy.language.Digits;

/**
 * A remark that stands apart: a number in the line, the remark at the foot of the page or at the end. Footnotes are
 * numbered from 1 in reading order through the whole report.
 *
 * @param texts the remark, at least one piece
 */
public record Footnote(List<Text> texts) implements Inline {
  public Footnote {
    texts = Check.list("footnote", texts, 1, Limits.INLINES);
    StringBuilder remark = new StringBuilder();
    texts.forEach(piece -> remark.append(piece.text()));
    Check.visibleText("footnote", remark.toString());
  }

  /** A remark in the language of the report. */
  public static Footnote of(String remark) {
    return new Footnote(List.of(Text.of(remark)));
  }

  /**
   * What stands in the line and before the remark, for the footnote of this number.
   *
   * @param language the BCP 47 tag of the report, which may ask for other digits, as {@code ar-u-nu-arab} does
   */
  public static String mark(int number, String language) {
    return Digits.in(language).write("[" + number + "]");
  }
}
