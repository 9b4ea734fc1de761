package org.officialstats.advocacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Seals;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.material.Material;
import org.officialstats.advocacy.model.material.Rendition;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;
import org.officialstats.advocacy.model.workplan.UpdateState;

/** Work that is evaluated and told: materials, which MAT-01 counts, and updates. */
final class Work {
  static final ReportingPeriod Q1 = ReportingPeriod.parse("2024-Q1");
  static final ReportingPeriod Q2 = ReportingPeriod.parse("2024-Q2");
  static final ReportingPeriod Q3 = ReportingPeriod.parse("2024-Q3");

  private Work() {}

  static Material material(String id, String publishedOn) {
    return Material.builder()
        .id(Id.of(id))
        .kind(Code.of("brochure"))
        .title(Samples.text("Material " + id))
        .renditions(List.of(
            new Rendition("en", Optional.empty(), Optional.of(PartialDate.parse(publishedOn)))))
        .build();
  }

  /** Records a material that came out on this day. */
  static void record(Tracker tracker, String id, String publishedOn) {
    tracker.commit(
        Samples.DIALLO, "Record " + id, changes -> changes.put(material(id, publishedOn)));
  }

  /** An update with this evaluation in it, submitted on this day. */
  static ProgressUpdate update(Evaluation evaluation, String day) {
    ReportingPeriod period = evaluation.period();
    return ProgressUpdate.builder()
        .id(Id.of("update-" + period.year() + "-q" + period.quarter()))
        .period(period)
        .deadline(LocalDate.parse(day))
        .state(UpdateState.SUBMITTED)
        .submittedOn(LocalDate.parse(day))
        .submittedBy(Samples.DIALLO)
        .seal(Seals.seal(evaluation))
        .build();
  }

  /** Evaluates the period, and submits the update with the evaluation sealed in it. */
  static ProgressUpdate submit(
      Tracker tracker, ManualClock clock, ReportingPeriod period, String day) {
    clock.set(day + "T09:00:00Z");
    ProgressUpdate update = update(tracker.evaluate(period), day);
    tracker.commit(Samples.DIALLO, "Submit " + period, changes -> changes.put(update));
    return update;
  }

  /** The headline figure of an indicator. */
  static Result headline(Evaluation evaluation, String code) {
    return evaluation
        .indicator(code)
        .map(IndicatorResult::headline)
        .map(Figure::result)
        .orElseThrow();
  }
}
