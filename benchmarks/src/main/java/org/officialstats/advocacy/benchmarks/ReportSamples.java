package org.officialstats.advocacy.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.examples.quickstart.Quickstart;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.ReportDocumentBuilder;
import org.officialstats.advocacy.report.kind.ReportKind;
import org.officialstats.advocacy.spi.Settings;

/**
 * Makes the reports: the quarterly update of the quickstart's records, cut to some eight pages, and as often as it takes to
 * fill some five hundred.
 */
final class ReportSamples {
  private static final ReportingPeriod PERIOD = ReportingPeriod.parse("2024-Q2");
  private static final Instant DAY = Instant.parse("2024-07-12T12:00:00Z");
  private static final Set<String> SECTIONS =
      Set.of("glance", "objectives", "findings", "workplan", "lines", "restatements", "basis");
  private static final String CUT = "lines";
  private static final int LEFT_OF_CUT = 6;

  private final Path directory;
  private final Path quickstart;

  /** Reports in a directory, of the records in the folder of the quickstart, which is run if it has not been. */
  ReportSamples(Path directory, Path quickstart) {
    this.directory = directory;
    this.quickstart = quickstart;
  }

  /** Makes them anew; the long one repeats the whole update so many times. */
  void make(int repeats) throws IOException {
    if (!Files.exists(quickstart.resolve("store"))) {
      Quickstart.main(new String[] {quickstart.toString()});
    }
    try (Tracker tracker = Tracker.builder()
        .store("json", Settings.of("directory", quickstart.resolve("store").toString()))
        .clock(Clock.fixed(DAY, ZoneOffset.UTC))
        .open()) {
      var update = tracker.report(ReportKind.QUARTERLY_UPDATE, tracker.evaluate(PERIOD));
      for (String language : ReportSample.LANGUAGES) {
        ReportSample.inShort(directory, language)
            .keep(shortened(update.language(language).document()));
      }
      ReportSample.atLength(directory).keep(repeated(update.document(), repeats));
    }
  }

  /** The sections of an office that wants eight pages, and the beginning of the longest one. */
  static ReportDocument shortened(ReportDocument report) {
    List<Block> kept = new ArrayList<>();
    String section = "";
    int inSection = 0;
    for (Block block : report.blocks()) {
      if (block instanceof Heading heading && heading.level() == 1) {
        section = heading.id();
        inSection = 0;
      }
      if (SECTIONS.contains(section) && (!section.equals(CUT) || inSection < LEFT_OF_CUT)) {
        kept.add(block);
      }
      inSection++;
    }
    return ReportDocumentBuilder.builder(report).blocks(kept).build();
  }

  /** The report again and again; links lead into the first one, the headings of the others have ids of their own. */
  static ReportDocument repeated(ReportDocument report, int times) {
    List<Block> blocks = new ArrayList<>();
    for (int time = 1; time <= times; time++) {
      for (Block block : report.blocks()) {
        blocks.add(time > 1 && block instanceof Heading heading ? again(heading, time) : block);
      }
    }
    return ReportDocumentBuilder.builder(report).blocks(blocks).build();
  }

  private static Heading again(Heading heading, int time) {
    return new Heading(heading.level(), heading.text() + " " + time, heading.id() + "-" + time);
  }
}
