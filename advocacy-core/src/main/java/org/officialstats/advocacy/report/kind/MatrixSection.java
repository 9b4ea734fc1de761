package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.message.KeyMessage;
import org.officialstats.advocacy.model.strategy.RequiredCell;
import org.officialstats.advocacy.model.strategy.Segment;
import org.officialstats.advocacy.model.strategy.Topic;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Note;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Strong;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;

/** How many approved messages there are for each topic and segment, and where one is missing that the strategy requires. */
final class MatrixSection {
  /** As many columns as a page has room for. */
  private static final int SEGMENTS = 8;

  private MatrixSection() {}

  static List<Block> of(Page page) {
    List<KeyMessage> approved = Messages.approved(page);
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Heading(1, page.wording().text("matrix.heading"), "matrix"));
    if (page.strategy().segments().isEmpty() || page.strategy().topics().isEmpty()) {
      return blocks.add(Paragraph.of(page.wording().text("matrix.nothing"))).build();
    }
    Lists.partition(page.strategy().segments(), SEGMENTS)
        .forEach(segments -> blocks.add(table(page, segments, approved)));
    return blocks.add(Note.of(page.wording().text("matrix.note"))).build();
  }

  private static Table table(Page page, List<Segment> segments, List<KeyMessage> approved) {
    return new Table(
        page.wording().text("matrix.caption"),
        Stream.concat(
                Stream.of(TableColumn.rowHeader(page.wording().text("matrix.topic"))),
                segments.stream().map(segment -> TableColumn.text(page.in(segment.title()))))
            .toList(),
        page.strategy().topics().stream()
            .map(topic -> row(page, topic, segments, approved))
            .toList());
  }

  private static TableRow row(
      Page page, Topic topic, List<Segment> segments, List<KeyMessage> approved) {
    return new TableRow(Stream.concat(
            Stream.of(TableCell.of(page.inline(topic.title()))),
            segments.stream().map(segment -> cell(page, topic, segment, approved)))
        .collect(ImmutableList.toImmutableList()));
  }

  private static TableCell cell(
      Page page, Topic topic, Segment segment, List<KeyMessage> approved) {
    long all =
        approved.stream().filter(message -> isFor(message, topic, segment)).count();
    if (all > 0) {
      return TableCell.of(page.formats().whole(all));
    }
    return isRequired(page, topic, segment)
        ? TableCell.of(Strong.of(page.wording().text("matrix.missing")))
        : TableCell.of(page.wording().text("text.none"));
  }

  static boolean isFor(KeyMessage message, Topic topic, Segment segment) {
    return message.topic().equals(topic.id()) && message.segments().contains(segment.id());
  }

  static boolean isRequired(Page page, Topic topic, Segment segment) {
    return page.strategy().requiredCells().contains(new RequiredCell(topic.id(), segment.id()));
  }
}
