package org.officialstats.advocacy.report;

import java.util.List;

/**
 * Small print: a source, a method, a reading aid.
 *
 * @param inlines the pieces in reading order, at least one
 */
public record Note(List<Inline> inlines) implements Block {
  public Note {
    inlines = Check.list("note", inlines, 1, Limits.INLINES);
  }

  /** A note of plain text. */
  public static Note of(String text) {
    return new Note(List.of(Text.of(text)));
  }
}
