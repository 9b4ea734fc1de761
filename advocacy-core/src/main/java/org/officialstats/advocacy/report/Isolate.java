package org.officialstats.advocacy.report;

import java.util.List;

/**
 * Text that stands for itself, such as the key of a record or a title inside a sentence: its first letter says in which
 * direction it is read, and what is around it does not change the order of its characters, nor the other way round. The
 * Unicode Bidirectional Algorithm calls it a first strong isolate, HTML {@code bdi}.
 *
 * @param texts the pieces, at least one
 */
public record Isolate(List<Text> texts) implements Inline {
  public Isolate {
    texts = Check.list("isolate", texts, 1, Limits.INLINES);
  }

  /** One piece in the language of the report. */
  public static Isolate of(String text) {
    return new Isolate(List.of(Text.of(text)));
  }
}
