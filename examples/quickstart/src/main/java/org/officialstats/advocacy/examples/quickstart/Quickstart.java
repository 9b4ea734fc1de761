package org.officialstats.advocacy.examples.quickstart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.officialstats.advocacy.ReportRequest;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.Seals;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.strategy.RuleChoice;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.model.workplan.AnnualReview;
import org.officialstats.advocacy.model.workplan.ItemProgress;
import org.officialstats.advocacy.model.workplan.Narrative;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;
import org.officialstats.advocacy.model.workplan.UpdateState;
import org.officialstats.advocacy.report.kind.ReportKind;
import org.officialstats.advocacy.spi.Settings;

/**
 * The main job from end to end, on the facts of the Global Working Group on Big Data: adopt the strategy, enter the work
 * of two quarters day by day with one late correction, evaluate, seal and report both quarters, and review the year.
 *
 * <p>Every run gives the same bytes: the clock is set by hand, and the source of chance begins at the same number.
 */
public final class Quickstart {
  private static final Actor SECRETARIAT = Actor.of("gwg.secretariat");
  private static final ReportingPeriod Q1 = ReportingPeriod.parse("2024-Q1");
  private static final ReportingPeriod Q2 = ReportingPeriod.parse("2024-Q2");
  private static final Id<AnnualReview> REVIEW = Id.of("review-2024");
  private static final Id<ItemProgress> CORRECTED = Id.of("map-stakeholders-2024-03-28");

  private final OutputFolder output;
  private final ManualClock clock = new ManualClock();
  private final Summary summary = new Summary();

  private Quickstart(OutputFolder output) {
    this.output = output;
  }

  /**
   * Runs the example.
   *
   * @param arguments the folder to write to; without it {@code target/gwg}
   * @throws IOException if the folder cannot be written, or holds what the example did not write
   */
  public static void main(String[] arguments) throws IOException {
    System.out.print(run(Path.of(arguments.length == 0 ? "target/gwg" : arguments[0])));
  }

  /** Runs the example; gives the summary that it also writes to the folder. */
  static String run(Path folder) throws IOException {
    return new Quickstart(OutputFolder.cleared(folder)).run();
  }

  private String run() throws IOException {
    try (Tracker tracker = Tracker.builder()
        .store("json", Settings.of("directory", output.store().toString()))
        .clock(clock)
        .random(new Random(2024))
        .open()) {
      clock.set(Entry.ADOPTION.day());
      tracker.commit(SECRETARIAT, "Adopt the strategy", changes -> changes.put(strategy()));
      enter(tracker, Entry.ADOPTION, Entry.WORKPLAN, Entry.COMMISSION, Entry.QUARTER_END);
      ProgressUpdate first = report(tracker, Q1, LocalDate.parse("2024-04-12"));
      enter(tracker, Entry.CORRECTION, Entry.CONFERENCE);
      report(tracker, Q2, LocalDate.parse("2024-07-12"));
      summary.restatements(first, tracker);
      summary.trail(tracker, ItemProgress.class, CORRECTED);
      review(tracker);
      summary.log(tracker.verify());
    }
    Files.writeString(output.summary(), summary.text());
    return summary.text();
  }

  /** The strategy as it ships, but for one rule: the example keeps positions and no names. */
  private static Strategy strategy() {
    return Strategies.gwgBigData().toBuilder()
        .rules(List.of(RuleChoice.disabled("AUD-F02")))
        .build();
  }

  private void enter(Tracker tracker, Entry... entries) throws IOException {
    for (Entry entry : entries) {
      clock.set(entry.day());
      List<Entity> records = entry.records();
      tracker.commit(SECRETARIAT, entry.message(), changes -> records.forEach(changes::put));
    }
  }

  /** Evaluates the period, submits the update with the evaluation sealed in it, and renders it. */
  private ProgressUpdate report(Tracker tracker, ReportingPeriod period, LocalDate day)
      throws IOException {
    clock.set(day);
    Evaluation evaluation = tracker.evaluate(period);
    ProgressUpdate update = update(evaluation, tracker.snapshot().strategy(), day);
    tracker.commit(SECRETARIAT, "Submit the update for " + period, changes -> changes.put(update));
    render("update-" + period, tracker.report(ReportKind.QUARTERLY_UPDATE, update));
    summary.evaluation(evaluation);
    return update;
  }

  /** Takes the review of the year to the body, and renders it beside the figures of the year. */
  private void review(Tracker tracker) throws IOException {
    enter(tracker, Entry.REVIEW);
    tracker.reviews().submit(SECRETARIAT, REVIEW);
    tracker.reviews().adopt(SECRETARIAT, REVIEW);
    Evaluation year = tracker.evaluate(ReportingPeriod.parse("2024"));
    render("review-2024", tracker.report(ReportKind.ANNUAL_REVIEW, year));
  }

  private void render(String name, ReportRequest report) throws IOException {
    for (String language : OutputFolder.LANGUAGES) {
      for (String format : OutputFolder.FORMATS) {
        try (OutputStream out = Files.newOutputStream(output.report(name, language, format))) {
          report.language(language).render(format, out);
        }
      }
    }
  }

  private static ProgressUpdate update(Evaluation evaluation, Strategy strategy, LocalDate day) {
    ReportingPeriod period = evaluation.period();
    LocalDate deadline =
        strategy.calendar().lastDay(period).plusDays(strategy.deadlines().quarterlyUpdate());
    return ProgressUpdate.builder()
        .id(Id.of("update-2024-q" + period.quarter()))
        .period(period)
        .deadline(deadline)
        .narratives(List.of(Narrative.overall(LocalizedText.of(
            "en", "Workplan, messages, materials and resources are made up for the example."))))
        .state(UpdateState.SUBMITTED)
        .submittedOn(day)
        .submittedBy(SECRETARIAT)
        .seal(Seals.seal(evaluation))
        .build();
  }
}
