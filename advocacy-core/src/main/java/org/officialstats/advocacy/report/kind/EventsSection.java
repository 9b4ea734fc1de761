package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Note;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;

/** The events of the period, with those that were cancelled or put off. */
final class EventsSection {
  private static final int MOST = 500;
  private static final Comparator<Event> IN_TIME = Comparator.<Event, LocalDate>comparing(
          event -> event.dates().earliest())
      .thenComparing(Event::id);

  private EventsSection() {}

  static List<Block> of(Page page) {
    List<Event> events = events(page);
    List<Event> shown = events.stream()
        .filter(event -> page.readers().maySee(event.sensitivity()))
        .toList();
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Heading(1, page.wording().text("events.heading"), "events"));
    blocks.add(
        shown.isEmpty()
            ? Paragraph.of(page.wording().text("events.none"))
            : table(page, shown.stream().limit(MOST).toList()));
    EventsCalendar.of(page, shown).ifPresent(blocks::add);
    int others = events.size() - Math.min(shown.size(), MOST);
    if (others > 0) {
      blocks.add(Note.of(page.wording().count("events.others", others)));
    }
    return blocks.build();
  }

  /** Those that certainly or possibly have a day in the period. */
  private static List<Event> events(Page page) {
    LocalDate first = page.strategy().calendar().firstDay(page.evaluation().period());
    LocalDate last = page.strategy().calendar().lastDay(page.evaluation().period());
    return page.snapshot().all(Event.class).stream()
        .filter(event -> event.dates().overlaps(first, last) != Truth.FALSE)
        .sorted(IN_TIME)
        .toList();
  }

  private static Table table(Page page, List<Event> events) {
    return new Table(
        page.wording().text("events.caption"),
        List.of(
            TableColumn.rowHeader(page.wording().text("events.event")),
            TableColumn.text(page.wording().text("events.kind")),
            TableColumn.text(page.wording().text("events.dates")),
            TableColumn.text(page.wording().text("events.country")),
            TableColumn.text(page.wording().text("workplan.state"))),
        events.stream().map(event -> row(page, event)).toList());
  }

  private static TableRow row(Page page, Event event) {
    return TableRow.of(
        TableCell.of(page.inline(event.title())),
        TableCell.of(page.figures().label("event-kind", event.kind())),
        TableCell.of(page.formats().dates(event.dates())),
        TableCell.of(event
            .country()
            .map(Country::names)
            .map(page::in)
            .orElseGet(() -> page.wording().text("text.none"))),
        TableCell.of(page.wording().word(event.state())));
  }
}
