package org.officialstats.advocacy.report;

import java.util.List;
import java.util.stream.Stream;

/** The pieces of running text in a block, in reading order. */
final class Inlines {
  private Inlines() {}

  static Stream<Inline> of(Block block) {
    if (block instanceof Paragraph paragraph) {
      return paragraph.inlines().stream();
    } else if (block instanceof ListBlock list) {
      return list.items().stream().flatMap(item -> item.blocks().stream()).flatMap(Inlines::of);
    } else if (block instanceof Table table) {
      return table.rows().stream()
          .flatMap(row -> row.cells().stream())
          .map(TableCell::inlines)
          .flatMap(List::stream);
    } else if (block instanceof Callout callout) {
      return callout.blocks().stream().flatMap(Inlines::of);
    }
    return block instanceof Note note ? note.inlines().stream() : Stream.empty();
  }
}
