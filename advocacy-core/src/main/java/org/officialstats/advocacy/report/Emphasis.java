package org.officialstats.advocacy.report;

import java.util.List;

/**
 * Stressed text, usually set in italics.
 *
 * @param texts the pieces, at least one
 */
public record Emphasis(List<Text> texts) implements Inline {
  public Emphasis {
    texts = Check.list("emphasis", texts, 1, Limits.INLINES);
  }

  /** One piece in the language of the report. */
  public static Emphasis of(String text) {
    return new Emphasis(List.of(Text.of(text)));
  }
}
