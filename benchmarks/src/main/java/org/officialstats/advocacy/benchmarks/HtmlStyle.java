package org.officialstats.advocacy.benchmarks;

import org.officialstats.advocacy.report.ReportDocument;

/** The style sheet of a report for openhtmltopdf. */
final class HtmlStyle {
  private static final String SHEET = """
        @page { size: 595.28pt 841.89pt; margin: 74pt 62pt 76pt 62pt;
          @top-left { content: element(head); }
          @bottom-left { content: element(foot); }
          @bottom-right { content: PAGE_LABEL; font-family: FAMILY; font-size: 8.3pt; } }
        @font-face { font-family: FAMILY; src: url(REGULAR); }
        @font-face { font-family: FAMILY; src: url(BOLD); font-weight: bold; }
        @font-face { font-family: FAMILY; src: url(ITALIC); font-style: italic; }
        body { font-family: FAMILY; font-size: 10pt; line-height: 14.5pt; color: #1C2329; margin: 0; }
        p { margin: 0 0 6pt 0; }
        .head { position: running(head); font-size: 8.3pt; }
        .foot { position: running(foot); font-size: 8.3pt; }
        h1 { font-size: 22pt; line-height: 27pt; margin: 0; color: PRIMARY; }
        h2 { font-size: 15.5pt; line-height: 20pt; margin: 20pt 0 4pt 0; color: PRIMARY; page-break-after: avoid; }
        h3 { font-size: 12pt; line-height: 16.5pt; margin: 13pt 0 4pt 0; color: ACCENT; page-break-after: avoid; }
        h4 { font-size: 10.5pt; margin: 13pt 0 4pt 0; page-break-after: avoid; }
        .subtitle { font-size: 13pt; color: ACCENT; }
        .particular { margin: 0; }
        .note { font-size: 8.3pt; line-height: 11.4pt; color: #55606A; }
        .caption { font-size: 9.5pt; font-weight: bold; color: PRIMARY; margin: 8pt 0 4pt 0; page-break-after: avoid; }
        .callout { background-color: #F3F6F9; padding: 6pt; }
        a { color: #0B5394; }
        table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; font-size: 8.8pt;
          line-height: 12pt; margin: 0 0 12pt 0; border-top: 1pt solid PRIMARY; border-bottom: 0.7pt solid PRIMARY; }
        tr { page-break-inside: avoid; }
        thead th { background-color: #E7EBEF; color: PRIMARY; font-weight: bold; }
        th, td { padding: 3.5pt 5pt; text-align: START; vertical-align: top; font-weight: normal;
          border-bottom: 0.6pt solid #DEE5EA; }
        .number { text-align: END; }
        .group { text-align: center; }
        .cards { border: none; }
        .cards td { width: 33%; padding: 6pt; border: 3pt solid white; background-color: #F3F6F9; }
        .figure { font-size: 19pt; line-height: 24pt; font-weight: bold; color: PRIMARY; }
        """;

  private HtmlStyle() {}

  static String of(ReportDocument report, ReportLooks looks) {
    return SHEET
        .replace("PAGE_LABEL", pageLabel(report.running().pageLabel()))
        .replace("FAMILY", "'" + looks.fonts().family() + "'")
        .replace("REGULAR", looks.fonts().regular().toString())
        .replace("BOLD", looks.fonts().bold().toString())
        .replace("ITALIC", looks.fonts().italic().toString())
        .replace("PRIMARY", looks.primary())
        .replace("ACCENT", looks.accent())
        .replace("START", looks.isRightToLeft() ? "right" : "left")
        .replace("END", looks.isRightToLeft() ? "left" : "right");
  }

  private static String pageLabel(String label) {
    return "'"
        + label.replace("{page}", "' counter(page) '").replace("{pages}", "' counter(pages) '")
        + "'";
  }
}
