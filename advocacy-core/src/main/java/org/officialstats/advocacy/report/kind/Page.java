package org.officialstats.advocacy.report.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.Assessment;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.language.Clip;
import org.officialstats.advocacy.language.Formats;
import org.officialstats.advocacy.language.Isolation;
import org.officialstats.advocacy.language.LanguageOrder;
import org.officialstats.advocacy.language.Wording;
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
import org.officialstats.advocacy.report.Isolate;
import org.officialstats.advocacy.report.Particular;
import org.officialstats.advocacy.report.Text;
import org.officialstats.advocacy.snapshot.Snapshot;

/** What every section needs: the input, what its readers may see, and how to say things in the language of the report. */
record Page(
    ReportInput input,
    Evaluation shown,
    Readers readers,
    Standings standings,
    Quoted quoted,
    Wording wording,
    FigureWords figures,
    GroupWords groups) {
  private static final int LONGEST_LINE = 4_000;
  private static final int LONGEST_LIST = 10_000;
  private static final int MOST_LISTED = 50;

  static Page of(ReportInput input) {
    Wording wording = wordingIn(input.language());
    Quoted quoted = new Quoted(LanguageOrder.of(
        wording.formats().language(),
        input.snapshot().strategy().requiredLanguages().stream().limit(1)));
    Readers readers = new Readers(input.snapshot(), input.audience());
    Evaluation shown = new Shown(readers, wording).evaluation(input.evaluation());
    return new Page(
        input,
        shown,
        readers,
        Standings.of(readers, shown),
        quoted,
        wording,
        new FigureWords(wording, quoted, input.snapshot().codeLists()),
        new GroupWords(wording, quoted, readers));
  }

  /** The fixed texts of reports in the language with this tag. */
  static Wording wordingIn(String languageTag) {
    return Wording.of(Page.class, "wording", Formats.in(languageTag));
  }

  Formats formats() {
    return wording.formats();
  }

  LanguageOrder order() {
    return quoted.order();
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
    return in(text, LONGEST_LINE);
  }

  /** The same in so many characters at most. */
  String in(LocalizedText text, int most) {
    return quoted.text(text, most).text();
  }

  /** The text as a piece of a line, marked with its language where that is not the report's. */
  Inline inline(LocalizedText text) {
    return inline(text, LONGEST_LINE);
  }

  /** The same in so many characters at most. */
  Inline inline(LocalizedText text, int most) {
    return quoted.text(text, most);
  }

  /**
   * What is said of something, as pieces of a line: what it isolates stands for itself. A text of another language than the
   * report's is one piece, marked with it.
   */
  List<Inline> said(LocalizedText text) {
    String said = Clip.of(order().in(text), LONGEST_LINE);
    return order().foreign(text).isPresent()
        ? List.of(new Text(Isolation.plain(said), order().foreign(text)))
        : Isolation.pieces(said, Text::of, Isolate::of);
  }

  /** Why there is no comparison: by the text for its code, else by its own words. */
  Inline reason(Reason reason) {
    return wording
        .find("reason." + reason.code())
        .map(Text::of)
        .orElseGet(() -> Paragraphs.text(reason.text(), order()));
  }

  /** What somebody wrote, in pieces that follow other words, marked with its language where that is not the report's. */
  Stream<Inline> sentences(LocalizedText text) {
    return Paragraphs.texts(text, order()).flatMap(piece -> Stream.of(piece, Text.of(" ")));
  }

  /** The fixed text with this key as pieces of a line, with pieces in its places. */
  List<Inline> line(String key, Map<String, ? extends Inline> values) {
    return wording.pieces(key, values, Text::of);
  }

  /** The code of an indicator, to stand after its name. */
  Inline code(IndicatorResult result) {
    return Text.of(wording.text("figures.code", "code", result.code()));
  }

  /** These one after the other; of many the first ones, and how many more there are. */
  String list(Stream<String> items) {
    List<String> all = items.toList();
    String said = all.size() <= MOST_LISTED
        ? formats().series(all)
        : formats().allOf(all.subList(0, MOST_LISTED), all.size());
    return Clip.of(said, LONGEST_LIST);
  }

  /** What stands between two things of a list. */
  String separator() {
    return formats().series(List.of("", ""));
  }

  Particular particular(String key, String value) {
    return new Particular(wording.text(key), value);
  }

  /** The days of the period, from the first to the last. */
  String days() {
    ReportingPeriod period = evaluation().period();
    FiscalCalendar calendar = strategy().calendar();
    return formats().days(calendar.firstDay(period), calendar.lastDay(period));
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
        .flatMap(narrative -> Paragraphs.of(narrative.text(), order()))
        .toList();
  }

  private static <T> boolean isFor(Optional<Id<T>> subject, Id<T> id) {
    return subject.filter(id::equals).isPresent();
  }
}
