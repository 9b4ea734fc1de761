package org.officialstats.advocacy.report;

import java.util.List;

/**
 * A bulleted or numbered list, nested six deep at most.
 *
 * @param ordered whether the items are numbered, from 1
 * @param items the items, at least one
 */
public record ListBlock(boolean ordered, List<ListItem> items) implements TextBlock {
  public ListBlock {
    items = Check.list("list", items, 1, Limits.LIST_ITEMS);
    Check.range("list/depth", depth(items), 1, Limits.LIST_DEPTH);
  }

  /** A bulleted list. */
  public static ListBlock bulleted(List<ListItem> items) {
    return new ListBlock(false, items);
  }

  /** A numbered list. */
  public static ListBlock numbered(List<ListItem> items) {
    return new ListBlock(true, items);
  }

  /** The mark before an item: a bullet, or its number from 1 and a full stop. */
  public String label(int index) {
    return ordered ? (index + 1) + "." : "\u2022";
  }

  private static int depth(List<ListItem> items) {
    return 1
        + items.stream()
            .flatMap(item -> item.blocks().stream())
            .mapToInt(ListBlock::depth)
            .max()
            .orElse(0);
  }

  private static int depth(TextBlock block) {
    return block instanceof ListBlock list ? depth(list.items()) : 0;
  }
}
