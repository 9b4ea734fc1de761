package org.officialstats.advocacy.report;

import java.util.List;

/**
 * Running text.
 *
 * @param inlines the pieces in reading order, at least one
 */
public record Paragraph(List<Inline> inlines) implements TextBlock {
  public Paragraph {
    inlines = Check.list("paragraph", inlines, 1, Limits.INLINES);
  }

  /** A paragraph of plain text. */
  public static Paragraph of(String text) {
    return of(Text.of(text));
  }

  /** A paragraph of these pieces. */
  public static Paragraph of(Inline... inlines) {
    return new Paragraph(List.of(inlines));
  }
}
