package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.message.KeyMessage;
import org.officialstats.advocacy.model.strategy.Segment;
import org.officialstats.advocacy.model.strategy.Topic;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.ListBlock;
import org.officialstats.advocacy.report.ListItem;
import org.officialstats.advocacy.report.Paragraph;

/** What is missing, each with what to do: messages for segments and topics; proof, material and languages of messages. */
final class GapsSection {
  private GapsSection() {}

  static List<Block> of(Page page) {
    List<KeyMessage> approved = Messages.approved(page);
    List<ListItem> gaps = Stream.of(
            segments(page, approved), cells(page, approved), support(page, approved))
        .flatMap(items -> items)
        .map(ListItem::of)
        .collect(ImmutableList.toImmutableList());
    return List.of(
        new Heading(1, page.wording().text("gaps.heading"), "gaps"),
        gaps.isEmpty() ? Paragraph.of(page.wording().text("gaps.none")) : ListBlock.bulleted(gaps));
  }

  private static Stream<String> segments(Page page, List<KeyMessage> approved) {
    return page.strategy().segments().stream()
        .filter(segment ->
            approved.stream().noneMatch(message -> message.segments().contains(segment.id())))
        .map(segment -> page.wording().text("gaps.segment", "segment", page.in(segment.title())));
  }

  private static Stream<String> cells(Page page, List<KeyMessage> approved) {
    return page.strategy().segments().stream()
        .filter(segment ->
            approved.stream().anyMatch(message -> message.segments().contains(segment.id())))
        .flatMap(segment -> page.strategy().topics().stream()
            .filter(topic -> MatrixSection.isRequired(page, topic, segment))
            .filter(topic -> approved.stream()
                .noneMatch(message -> MatrixSection.isFor(message, topic, segment)))
            .map(topic -> cell(page, topic, segment)));
  }

  private static String cell(Page page, Topic topic, Segment segment) {
    return page.wording()
        .text(
            "gaps.cell",
            ImmutableMap.of("topic", page.in(topic.title()), "segment", page.in(segment.title())));
  }

  private static Stream<String> support(Page page, List<KeyMessage> approved) {
    List<MessageSupport> all =
        approved.stream().map(message -> MessageSupport.of(page, message)).toList();
    return Stream.of(
            count(page, "gaps.proof", all, one -> one.proofs().isEmpty()),
            count(page, "gaps.material", all, one -> one.materials().isEmpty()),
            count(page, "gaps.language", all, one -> !one.missingLanguages().isEmpty()))
        .flatMap(text -> text);
  }

  private static Stream<String> count(
      Page page, String key, List<MessageSupport> all, Predicate<MessageSupport> lacks) {
    long lacking = all.stream().filter(lacks).count();
    return lacking == 0
        ? Stream.of()
        : Stream.of(page.wording().count(key, BigDecimal.valueOf(lacking)));
  }
}
