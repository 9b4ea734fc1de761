package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.model.casestudy.PolicyUse;
import org.officialstats.advocacy.model.message.KeyMessage;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Inline;
import org.officialstats.advocacy.report.ListBlock;
import org.officialstats.advocacy.report.ListItem;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Text;

/** The policies that use what a case study made, as evidence shows, and the messages that it supports. */
final class CaseUse {
  private static final int MESSAGE_LENGTH = 600;

  private CaseUse() {}

  static List<Block> of(Page page, CaseStudy study) {
    List<ListItem> items = Stream.concat(
            uses(page, study).map(use -> item(page, use)),
            Messages.shown(page, message -> message.caseStudies().contains(study.id())).stream()
                .map(message -> item(page, message)))
        .toList();
    return ImmutableList.of(
        new Heading(1, page.wording().text("case.use"), "use"),
        items.isEmpty()
            ? Paragraph.of(page.wording().text("case.no-use"))
            : ListBlock.bulleted(items));
  }

  /** Hearsay is no use. */
  private static Stream<PolicyUse> uses(Page page, CaseStudy study) {
    return page.snapshot().all(PolicyUse.class).stream()
        .filter(use -> use.caseStudies().contains(study.id()) && !use.evidence().isEmpty())
        .filter(use -> use.datedOn().isAfter(page.evaluation().asOf()) != Truth.TRUE)
        .filter(use -> page.readers().maySee(use.sensitivity()));
  }

  private static ListItem item(Page page, PolicyUse use) {
    String whose = page.wording()
        .text(
            "case.policy",
            ImmutableMap.of(
                "organization", Records.organization(page, use.organization()),
                "date", page.formats().date(use.datedOn())));
    return ListItem.of(new Paragraph(Stream.<Inline>concat(
            Stream.of(page.inline(use.title()), Text.of(" " + whose + " ")),
            Links.line(page, use.evidence()))
        .collect(ImmutableList.toImmutableList())));
  }

  private static ListItem item(Page page, KeyMessage message) {
    return ListItem.of(Paragraph.of(
        Text.of(page.wording().text("case.supports") + " "),
        page.inline(message.text(), MESSAGE_LENGTH)));
  }
}
