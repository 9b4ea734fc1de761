package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.message.KeyMessage;
import org.officialstats.advocacy.model.message.MessageState;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.ListBlock;
import org.officialstats.advocacy.report.ListItem;
import org.officialstats.advocacy.report.Paragraph;

/** The messages that are to be used: approved, and not only after the day of looking. The latest approved come first. */
final class Messages {
  private static final Comparator<KeyMessage> LATEST_FIRST =
      Comparator.<KeyMessage, PartialDate>comparing(
              message -> message.approvedOn().orElse(PartialDate.of(1)), Comparator.reverseOrder())
          .thenComparing(KeyMessage::id);

  private Messages() {}

  /** All of them, whoever may see them. */
  static List<KeyMessage> approved(Page page) {
    LocalDate asOf = page.evaluation().asOf();
    return page.snapshot().all(KeyMessage.class).stream()
        .filter(message -> message.state() == MessageState.APPROVED)
        .filter(message ->
            message.approvedOn().filter(day -> day.isAfter(asOf) == Truth.TRUE).isEmpty())
        .sorted(LATEST_FIRST)
        .toList();
  }

  /** Those that the readers may see. */
  static List<KeyMessage> shown(Page page, Predicate<KeyMessage> which) {
    return approved(page).stream()
        .filter(which)
        .filter(message -> page.readers().maySee(message.sensitivity()))
        .toList();
  }

  /** The part of a short report with its messages, so many at most, each of so many characters at most. */
  static List<Block> section(Page page, Predicate<KeyMessage> which, int most, int length) {
    List<ListItem> items = shown(page, which).stream()
        .limit(most)
        .map(message -> ListItem.of(Paragraph.of(page.inline(message.text(), length))))
        .toList();
    return ImmutableList.of(
        new Heading(1, page.wording().text("messages.heading"), "messages"),
        items.isEmpty()
            ? Paragraph.of(page.wording().text("messages.none"))
            : ListBlock.bulleted(items));
  }
}
