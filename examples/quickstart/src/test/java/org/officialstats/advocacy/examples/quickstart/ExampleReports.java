package org.officialstats.advocacy.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Random;
import org.officialstats.advocacy.ReportRequest;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;
import org.officialstats.advocacy.report.kind.ReportKind;
import org.officialstats.advocacy.spi.RenderOutcome;
import org.officialstats.advocacy.spi.Settings;

/** A report of every kind on the records of the example, which it enters anew. */
final class ExampleReports implements AutoCloseable {
  /** After the review of the year. */
  private static final LocalDate DAY = LocalDate.parse("2025-01-31");

  private final Path folder;
  private final Tracker tracker;
  private final Evaluation quarter;
  private final Evaluation year;

  private ExampleReports(Path folder, Tracker tracker) {
    this.folder = folder;
    this.tracker = tracker;
    this.quarter = tracker.evaluate(ReportingPeriod.parse("2024-Q2"));
    this.year = tracker.evaluate(ReportingPeriod.parse("2024"));
  }

  /** Runs the example in a folder, and opens what it leaves. */
  static ExampleReports in(Path folder) throws IOException {
    Quickstart.run(folder);
    ManualClock clock = new ManualClock();
    clock.set(DAY);
    return new ExampleReports(
        folder,
        Tracker.builder()
            .store("json", Settings.of("directory", folder.resolve("store").toString()))
            .clock(clock)
            .random(new Random(1))
            .open());
  }

  Collection<ReportKind> kinds() {
    return tracker.reportKinds().all();
  }

  ReportRequest report(String kind, String language) {
    return report(tracker.reportKinds().get(kind)).language(language);
  }

  private ReportRequest report(ReportKind kind) {
    Strategy strategy = tracker.snapshot().strategy();
    ReportRequest request = tracker.report(kind, kind == ReportKind.ANNUAL_REVIEW ? year : quarter);
    if (kind == ReportKind.BROCHURE) {
      return request.about(strategy.segments().get(0).id());
    } else if (kind == ReportKind.FACTSHEET) {
      return request.about(strategy.topics().get(0).id());
    } else if (kind == ReportKind.CASE_STUDY) {
      Id<CaseStudy> study = tracker.snapshot().all(CaseStudy.class).get(0).id();
      return request.about(study);
    }
    return request;
  }

  /** A report that the example wrote. */
  byte[] written(String name) throws IOException {
    return Files.readAllBytes(folder.resolve(name));
  }

  /** The report on an update that the example submitted. */
  ReportRequest update(int quarterOfTheYear) {
    ProgressUpdate update = tracker
        .snapshot()
        .find(ProgressUpdate.class, Id.of("update-2024-q" + quarterOfTheYear))
        .orElseThrow();
    return tracker.report(ReportKind.QUARTERLY_UPDATE, update);
  }

  static byte[] rendered(ReportRequest report, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RenderOutcome outcome = report.render(format, out);
    assertThat(outcome.warnings()).as("what could not be shown as %s", format).isEmpty();
    return out.toByteArray();
  }

  @Override
  public void close() {
    tracker.close();
  }
}
