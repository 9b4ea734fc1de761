package org.officialstats.advocacy.report.kind;

import java.util.stream.Stream;
import org.officialstats.advocacy.report.CrossReference;
import org.officialstats.advocacy.report.Inline;
import org.officialstats.advocacy.report.Text;

/** Marks indicators of which earlier figures are others today than when they were published. */
final class Restated {
  private Restated() {}

  static boolean is(Page page, String indicator) {
    return page.input().restatements().stream()
        .flatMap(period -> period.restatements().stream())
        .anyMatch(restatement -> restatement.indicator().equals(indicator));
  }

  /** The mark, which leads to the restatements of the report; none where nothing was restated. */
  static Stream<Inline> mark(Page page, String indicator) {
    return is(page, indicator)
        ? Stream.of(
            Text.of(" "),
            CrossReference.of(page.wording().text("figures.restated"), "restatements"))
        : Stream.of();
  }
}
