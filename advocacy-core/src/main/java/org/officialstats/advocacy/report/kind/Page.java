package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.Assessment;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.FiscalCalendar;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.strategy.ActivityLine;
import org.officialstats.advocacy.model.strategy.Objective;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.model.workplan.Narrative;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Inline;
import org.officialstats.advocacy.report.Particular;
import org.officialstats.advocacy.report.Text;
import org.officialstats.advocacy.snapshot.Snapshot;

/** What every section needs: the input, what its readers may see, and how to say things in the language of the report. */
record Page(
    ReportInput input,
    Evaluation shown,
    Readers readers,
    Standings standings,
    Wording wording,
    Formats formats,
    FigureWords figures,
    GroupWords groups) {
  private static final int LONGEST_LINE = 4_000;

  static Page of(ReportInput input) {
    Wording wording = Wording.in(input.language());
    Readers readers = new Readers(input.snapshot(), input.audience());
    Evaluation shown = Shown.to(readers, input.evaluation());
    return new Page(
        input,
        shown,
        readers,
        Standings.of(readers, shown),
        wording,
        new Formats(wording),
        new FigureWords(wording, input.snapshot().codeLists()),
        new GroupWords(wording, readers));
  }

  /** The evaluation, without what the readers may not see. */
  Evaluation evaluation() {
    return shown;
  }

  Snapshot snapshot() {
    return input.snapshot();
  }

  Strategy strategy() {
    return input.snapshot().strategy();
  }

  /** The text in the language of the report, or the next best one; shortened where it is longer than any line. */
  String in(LocalizedText text) {
    return Clip.of(text.in(input.language()), LONGEST_LINE);
  }

  /** The text as a piece of a line, marked with its language where that is not the report's. */
  Inline inline(LocalizedText text) {
    return inline(text, LONGEST_LINE);
  }

  /** The same in so many characters at most. */
  Inline inline(LocalizedText text, int most) {
    String language = text.languageFor(input.language());
    String words = Clip.of(text.in(input.language()), most);
    return language.equals(input.language()) ? Text.of(words) : Text.of(words, language);
  }

  /** Why there is no number, or no comparison: by the text for its code, else by its own words. */
  String reason(Reason reason) {
    return wording.find("reason." + reason.code()).orElseGet(() -> in(reason.text()));
  }

  /** From when to when, as precise as it is known. */
  String dates(DateSpan span) {
    if (span.from().equals(span.to())) {
      return span.from().map(formats::date).orElseGet(() -> wording.text("group.unknown"));
    }
    String open = wording.text("group.unknown");
    return wording.text(
        "period.days",
        ImmutableMap.of(
            "first", span.from().map(formats::date).orElse(open),
            "last", span.to().map(formats::date).orElse(open)));
  }

  /** What somebody wrote, in pieces that follow other words, marked with its language where that is not the report's. */
  Stream<Inline> sentences(LocalizedText text) {
    return Paragraphs.texts(text, input.language())
        .flatMap(piece -> Stream.of(piece, Text.of(" ")));
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
        ImmutableMap.of(
            "first", formats.day(calendar.firstDay(period)),
            "last", formats.day(calendar.lastDay(period))));
  }

  /** The name of what a figure measures, where its indicator measures several things. */
  Optional<String> measure(Figure figure) {
    return measure(figure.measure());
  }

  /** The name of a measure; empty for that of an indicator that measures one thing. */
  Optional<String> measure(String name) {
    return Optional.of(name)
        .filter(measure -> !measure.equals(Figure.VALUE))
        .map(measure -> wording.find("measure." + measure).orElse(measure));
  }

  /** How the headline stands against its target; empty where there is none that the readers may see. */
  Optional<Assessment> assessment(IndicatorResult result) {
    return result.assessment().filter(readers::maySee);
  }

  /** The update that the report belongs to; empty where there is none that the readers may see. */
  Optional<ProgressUpdate> update() {
    return input.update().filter(update -> readers.maySee(update.sensitivity()));
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

  private List<Block> narratives(Predicate<Narrative> which) {
    return update().stream()
        .flatMap(update -> update.narratives().stream())
        .filter(which)
        .flatMap(narrative -> Paragraphs.of(narrative.text(), input.language()))
        .toList();
  }

  private static <T> boolean isFor(Optional<Id<T>> subject, Id<T> id) {
    return subject.filter(id::equals).isPresent();
  }
}
