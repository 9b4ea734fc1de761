package org.officialstats.advocacy.report.kind;

import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.FiscalCalendar;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.strategy.ActivityLine;
import org.officialstats.advocacy.model.strategy.Objective;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.model.workplan.Narrative;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Inline;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Particular;
import org.officialstats.advocacy.report.ReportAudience;
import org.officialstats.advocacy.report.Text;
import org.officialstats.advocacy.snapshot.Snapshot;

/** What every section needs: the input, and how to say things in the language of the report. */
record Page(ReportInput input, Wording wording, Formats formats, FigureWords figures) {
  Page(ReportInput input) {
    this(input, Wording.in(input.language()));
  }

  private Page(ReportInput input, Wording wording) {
    this(
        input,
        wording,
        new Formats(wording),
        new FigureWords(wording, input.snapshot().codeLists()));
  }

  Evaluation evaluation() {
    return input.evaluation();
  }

  Snapshot snapshot() {
    return input.snapshot();
  }

  Strategy strategy() {
    return input.snapshot().strategy();
  }

  /** The text in the language of the report, or the next best one. */
  String in(LocalizedText text) {
    return text.in(input.language());
  }

  /** The text as a piece of a line, marked with its language where that is not the report's. */
  Inline inline(LocalizedText text) {
    String language = text.languageFor(input.language());
    return language.equals(input.language()) ? Text.of(in(text)) : Text.of(in(text), language);
  }

  Particular particular(String key, String value) {
    return new Particular(wording.text(key), value);
  }

  /** The days of the period, from the first to the last. */
  String days() {
    ReportingPeriod period = evaluation().period();
    FiscalCalendar calendar = strategy().calendar();
    return wording.text(
        "period.days",
        java.util.Map.of(
            "first",
            formats.day(calendar.firstDay(period)),
            "last",
            formats.day(calendar.lastDay(period))));
  }

  /** Whether the readers of the report may know of this record. Personal and confidential ones are for nobody's report. */
  boolean mayShow(EntityKey key) {
    return snapshot().find(key).map(entity -> mayShow(entity.sensitivity())).orElse(false);
  }

  /** Whether the readers of the report may know of what is this sensitive. */
  boolean mayShow(Sensitivity sensitivity) {
    return sensitivity == Sensitivity.PUBLIC
        || sensitivity == Sensitivity.INTERNAL && input.audience() == ReportAudience.INTERNAL;
  }

  /** What the update says in words as a whole. */
  List<Block> overallNarrative() {
    return narratives(
        narrative -> narrative.objective().isEmpty() && narrative.activityLine().isEmpty());
  }

  /** What the update says in words of an objective. */
  List<Block> narrative(Objective objective) {
    return narratives(narrative -> isFor(narrative.objective(), objective.id()));
  }

  /** What the update says in words of an activity line. */
  List<Block> narrative(ActivityLine line) {
    return narratives(narrative -> isFor(narrative.activityLine(), line.id()));
  }

  private List<Block> narratives(java.util.function.Predicate<Narrative> which) {
    return input.update().stream()
        .flatMap(update -> update.narratives().stream())
        .filter(which)
        .map(narrative -> (Block) Paragraph.of(inline(narrative.text())))
        .toList();
  }

  private static <T> boolean isFor(Optional<Id<T>> subject, Id<T> id) {
    return subject.filter(id::equals).isPresent();
  }
}
