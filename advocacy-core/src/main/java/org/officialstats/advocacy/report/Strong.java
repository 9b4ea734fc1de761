package org.officialstats.advocacy.report;

import java.util.List;

/**
 * Important text, usually set in bold.
 *
 * @param texts the pieces, at least one
 */
public record Strong(List<Text> texts) implements Inline {
  public Strong {
    texts = Check.list("strong", texts, 1, Limits.INLINES);
  }

  /** One piece in the language of the report. */
  public static Strong of(String text) {
    return new Strong(List.of(Text.of(text)));
  }
}
