package org.officialstats.advocacy.report;

import java.util.List;

/** A piece of running text inside a paragraph, a table cell or a note. */
public sealed interface Inline
    permits Text, Emphasis, Strong, Isolate, Hyperlink, CrossReference, Footnote {

  /** The plain pieces inside, in reading order; a {@link Text} is its own piece, a {@link Footnote} has its remark. */
  List<Text> texts();

  /** The characters of all pieces, joined. */
  default String plainText() {
    StringBuilder joined = new StringBuilder();
    texts().forEach(piece -> joined.append(piece.text()));
    return joined.toString();
  }
}
