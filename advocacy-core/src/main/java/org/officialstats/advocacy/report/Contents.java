package org.officialstats.advocacy.report;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The table of contents: a line for each heading of the report, with a link, and with its page where
 * there are pages.
 *
 * @param title what stands above it, in the language of the report
 * @param depth the deepest level of headings in it, 1 to 3
 */
public record Contents(String title, int depth) implements Block {
  public Contents {
    title = Check.visibleText("contents/title", title);
    depth = Check.range("contents/depth", depth, 1, Heading.DEEPEST);
  }

  /** Those of the headings of a report that it lists, in their order. */
  public List<Heading> headingsOf(List<Heading> headings) {
    return headings.stream()
        .filter(heading -> heading.level() <= depth)
        .collect(ImmutableList.toImmutableList());
  }
}
