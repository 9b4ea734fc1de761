package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.ListBlock;
import org.officialstats.advocacy.report.ListItem;
import org.officialstats.advocacy.report.Paragraph;

/** What a case study tells in words, and where it can be read. What is not written yet is said to be so. */
final class CaseWords {
  private CaseWords() {}

  /** What was done. */
  static List<Block> work(Page page, CaseStudy study) {
    return words(page, "work", study.summary());
  }

  /** What came of it. */
  static List<Block> results(Page page, CaseStudy study) {
    return words(page, "results", study.benefit());
  }

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // a component of the record
  private static List<Block> words(Page page, String part, Optional<LocalizedText> words) {
    Stream<Block> paragraphs = words
        .map(text -> Paragraphs.of(text, page.order()))
        .orElseGet(() -> Stream.of(Paragraph.of(page.wording().text("case.not-written"))));
    return Stream.concat(
            Stream.of(new Heading(1, page.wording().text("case." + part), part)), paragraphs)
        .collect(ImmutableList.toImmutableList());
  }

  /** Where it can be read, and whom the text comes from; nothing where neither is recorded. */
  static List<Block> sources(Page page, CaseStudy study) {
    ImmutableList.Builder<ListItem> items = ImmutableList.builder();
    study.links().forEach(link -> items.add(ListItem.of(Paragraph.of(Links.of(page, link)))));
    if (!study.contributors().isEmpty()) {
      String contributors = Records.organizations(page, study.contributors());
      items.add(
          ListItem.of(page.wording().text("case.contributors", "organizations", contributors)));
    }
    List<ListItem> all = items.build();
    return all.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(
            new Heading(1, page.wording().text("case.sources"), "sources"),
            ListBlock.bulleted(all));
  }
}
