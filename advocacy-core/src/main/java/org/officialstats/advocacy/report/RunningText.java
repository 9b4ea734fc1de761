package org.officialstats.advocacy.report;

import java.util.Locale;

/**
 * What stands at the head and the foot of every page, where there are pages. It is not part of the text of the report.
 *
 * @param header may be empty
 * @param footer may be empty
 * @param pageLabel how pages are numbered, in the language of the report: a text with {@code {page}} and, if wanted,
 *     {@code {pages}}
 */
public record RunningText(String header, String footer, String pageLabel) {
  private static final int LENGTH = 300;

  public RunningText {
    header = Check.text("running/header", header);
    footer = Check.text("running/footer", footer);
    pageLabel = Check.visibleText("running/pageLabel", pageLabel);
    Check.range(
        "running/length",
        Math.max(header.length(), Math.max(footer.length(), pageLabel.length())),
        0,
        LENGTH);
    if (!pageLabel.contains("{page}")) {
      throw new IllegalArgumentException(String.format(
          Locale.ROOT,
          "[running/pageLabel] '%s'; expected a text with {page}, such as 'Page {page} of {pages}'",
          pageLabel));
    }
  }

  /** The label of one page. */
  public String pageLabel(int page, int pages) {
    return pageLabel
        .replace("{pages}", Integer.toString(pages))
        .replace("{page}", Integer.toString(page));
  }
}
