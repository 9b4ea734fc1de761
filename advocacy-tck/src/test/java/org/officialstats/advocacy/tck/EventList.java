package org.officialstats.advocacy.tck;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.RunningText;
import org.officialstats.advocacy.report.Text;
import org.officialstats.advocacy.report.kind.ReportInput;
import org.officialstats.advocacy.report.kind.ReportKind;
import org.officialstats.advocacy.report.kind.ReportPart;

/** The events that the readers may know of, in English or French. */
class EventList implements ReportKind {
  private static final Map<String, String> TITLES = Map.of("en", "Events", "fr", "Manifestations");

  @Override
  public String id() {
    return "event-list";
  }

  @Override
  public List<ReportPart> parts() {
    return List.of(new ReportPart("events", true));
  }

  @Override
  public ReportDocument compose(ReportInput input) {
    String title = TITLES.get(input.language());
    if (title == null) {
      throw new IllegalArgumentException("[report event-list] language '" + input.language()
          + "'; expected en or fr; ask for one of these");
    }
    return ReportDocument.builder()
        .language(input.language())
        .title(title)
        .identifier("event-list-" + input.evaluation().period() + "-" + input.language())
        .authors(List.of("Office"))
        .publisher("Office")
        .date(input.evaluation().asOf())
        .audience(input.audience())
        .running(new RunningText("", title, "{page}"))
        .blocks(Stream.<Block>concat(
                Stream.of(new Heading(1, title, "events")),
                input.snapshot().all(Event.class).stream()
                    .filter(event -> shows(input, event))
                    .map(event -> line(input, event)))
            .toList())
        .build();
  }

  boolean shows(ReportInput input, Event event) {
    return input.mayShow(event);
  }

  private static Paragraph line(ReportInput input, Event event) {
    String language = event.title().languageFor(input.language());
    String words = event.title().in(input.language());
    return Paragraph.of(
        language.equals(input.language()) ? Text.of(words) : Text.of(words, language));
  }
}
