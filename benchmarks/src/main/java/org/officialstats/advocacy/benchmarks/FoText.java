package org.officialstats.advocacy.benchmarks;

import java.util.List;
import org.officialstats.advocacy.report.CrossReference;
import org.officialstats.advocacy.report.Emphasis;
import org.officialstats.advocacy.report.Hyperlink;
import org.officialstats.advocacy.report.Inline;
import org.officialstats.advocacy.report.Strong;

/** Writes running text and captions as XSL-FO. */
final class FoText {
  private final MarkupText fo;
  private final ReportLooks looks;

  FoText(MarkupText fo, ReportLooks looks) {
    this.fo = fo;
    this.looks = looks;
  }

  void inlines(String element, List<Inline> inlines, String... attributes) {
    fo.open(element, attributes);
    for (Inline inline : inlines) {
      if (inline instanceof Emphasis) {
        fo.element("fo:inline", inline.plainText(), "font-style", "italic");
      } else if (inline instanceof Strong) {
        fo.element("fo:inline", inline.plainText(), "font-weight", "bold");
      } else if (inline instanceof Hyperlink link) {
        link(inline, "external-destination", "url('" + link.target() + "')");
      } else if (inline instanceof CrossReference link) {
        link(inline, "internal-destination", link.heading());
      } else {
        fo.words(inline.plainText());
      }
    }
    fo.close();
  }

  private void link(Inline inline, String kind, String destination) {
    fo.element(
        "fo:basic-link",
        inline.plainText(),
        kind,
        destination,
        "fox:alt-text",
        inline.plainText(),
        "color",
        ReportLooks.LINK,
        "text-decoration",
        "underline");
  }

  void caption(String text) {
    fo.element(
        "fo:block",
        text,
        "font-size",
        "9.5pt",
        "font-weight",
        "bold",
        "color",
        looks.primary(),
        "space-before",
        "8pt",
        "space-after",
        "4pt",
        "keep-with-next.within-page",
        "always");
  }
}
