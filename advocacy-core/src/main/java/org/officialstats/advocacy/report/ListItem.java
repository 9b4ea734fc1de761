package org.officialstats.advocacy.report;

import java.util.List;

/**
 * One item of a list.
 *
 * @param blocks what the item says, at least one block; the first one is a paragraph
 */
public record ListItem(List<TextBlock> blocks) {
  public ListItem {
    blocks = Check.list("list/item", blocks, 1, Limits.LIST_ITEMS);
    if (!(blocks.get(0) instanceof Paragraph)) {
      throw new IllegalArgumentException(
          "[list/item/0] a list; expected a paragraph before a nested list");
    }
  }

  /** An item of plain text. */
  public static ListItem of(String text) {
    return of(Paragraph.of(text));
  }

  /** An item of these blocks. */
  public static ListItem of(TextBlock... blocks) {
    return new ListItem(List.of(blocks));
  }
}
