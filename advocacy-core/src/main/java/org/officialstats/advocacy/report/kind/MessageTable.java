package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.message.KeyMessage;
import org.officialstats.advocacy.model.strategy.Segment;
import org.officialstats.advocacy.model.strategy.Topic;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Note;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;

/** The approved messages with their audience and what stands behind each: proof, material, languages. */
final class MessageTable {
  private static final int MOST = 500;
  private static final int LENGTH = 400;

  private MessageTable() {}

  static List<Block> of(Page page) {
    List<KeyMessage> approved = Messages.approved(page);
    List<KeyMessage> shown =
        Messages.shown(page, message -> true).stream().limit(MOST).toList();
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Heading(1, page.wording().text("messages.heading"), "messages"));
    blocks.add(
        shown.isEmpty() ? Paragraph.of(page.wording().text("messages.none")) : table(page, shown));
    int others = approved.size() - shown.size();
    if (others > 0) {
      blocks.add(Note.of(page.wording().count("messages.others", others)));
    }
    return blocks.build();
  }

  private static Table table(Page page, List<KeyMessage> messages) {
    return new Table(
        page.wording().text("messages.caption"),
        List.of(
            TableColumn.rowHeader(page.wording().text("messages.message")),
            TableColumn.text(page.wording().text("matrix.topic")),
            TableColumn.text(page.wording().text("messages.segments")),
            TableColumn.number(page.wording().text("messages.proof")),
            TableColumn.number(page.wording().text("messages.materials")),
            TableColumn.text(page.wording().text("messages.languages"))),
        messages.stream()
            .map(message -> row(page, MessageSupport.of(page, message)))
            .toList());
  }

  private static TableRow row(Page page, MessageSupport support) {
    KeyMessage message = support.message();
    return TableRow.of(
        TableCell.of(page.inline(message.text(), LENGTH)),
        TableCell.of(page.strategy()
            .topic(message.topic())
            .map(Topic::title)
            .map(page::in)
            .orElse(message.topic().value())),
        TableCell.of(joined(
            page,
            message.segments().stream()
                .map(id -> page.strategy()
                    .segment(id)
                    .map(Segment::title)
                    .map(page::in)
                    .orElse(id.value())))),
        TableCell.of(number(page, support.proofs().size())),
        TableCell.of(number(page, support.materials().size())),
        TableCell.of(
            support.missingLanguages().isEmpty()
                ? page.wording().text("messages.complete")
                : joined(
                    page,
                    support.missingLanguages().stream()
                        .map(language -> Materials.language(page, language)))));
  }

  private static String number(Page page, int number) {
    return page.formats().whole(number);
  }

  private static String joined(Page page, Stream<String> words) {
    return page.list(words);
  }
}
