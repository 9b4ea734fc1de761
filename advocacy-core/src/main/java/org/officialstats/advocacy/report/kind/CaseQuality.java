package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Inline;
import org.officialstats.advocacy.report.ListBlock;
import org.officialstats.advocacy.report.ListItem;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Text;

/** How far a case study can be relied on: whether its owner has confirmed it, what is not known, what rules found. */
final class CaseQuality {
  private CaseQuality() {}

  static List<Block> of(Page page, CaseStudy study) {
    ImmutableList.Builder<ListItem> items = ImmutableList.builder();
    items.add(ListItem.of(
        page.wording().text("case.state", "state", page.wording().word(study.state()))));
    items.add(ListItem.of(study
        .confirmedByOwnerOn()
        .map(
            date -> page.wording().text("case.confirmed", "date", page.formats().date(date)))
        .orElseGet(() -> page.wording().text("case.unconfirmed"))));
    String missing = missing(page, study);
    if (!missing.isEmpty()) {
      items.add(ListItem.of(page.wording().text("case.missing", "parts", missing)));
    }
    findings(page, study).forEach(finding -> items.add(item(page, finding)));
    return List.of(
        new Heading(1, page.wording().text("case.quality"), "quality"),
        ListBlock.bulleted(items.build()));
  }

  private static String missing(Page page, CaseStudy study) {
    return page.list(Stream.of(
            missing(study.summary().isEmpty(), "case.work"),
            missing(study.benefit().isEmpty(), "case.results"),
            missing(study.stages().isEmpty(), "case.stages"),
            missing(study.providers().isEmpty(), "case.providers"),
            missing(study.links().isEmpty(), "case.sources"))
        .flatMap(key -> key)
        .map(page.wording()::text));
  }

  private static Stream<String> missing(boolean isMissing, String key) {
    return isMissing ? Stream.of(key) : Stream.of();
  }

  private static Stream<Finding> findings(Page page, CaseStudy study) {
    return page.evaluation().findingsAbout(study.key()).stream().filter(page.readers()::maySee);
  }

  private static ListItem item(Page page, Finding finding) {
    String head = page.wording()
        .text(
            "case.finding",
            ImmutableMap.of(
                "code", finding.code(), "severity", page.wording().word(finding.severity())));
    return ListItem.of(new Paragraph(Stream.of(
            Stream.of(Text.of(head + " ")),
            page.said(finding.message()).stream(),
            Stream.of(Text.of(" ")),
            page.said(finding.remedy()).stream())
        .<Inline>flatMap(pieces -> pieces)
        .toList()));
  }
}
