package org.officialstats.advocacy.examples.quickstart;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.audit.HistoryEntry;
import org.officialstats.advocacy.audit.Verification;
import org.officialstats.advocacy.evaluation.Assessment;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.evaluation.Restatement;
import org.officialstats.advocacy.evaluation.Restatements;
import org.officialstats.advocacy.evaluation.Seals;
import org.officialstats.advocacy.evaluation.Severity;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;

/** The short text that the example prints. */
final class Summary {
  private final StringBuilder text = new StringBuilder();

  String text() {
    return text.toString();
  }

  /** Headline figures and findings of one period. */
  void evaluation(Evaluation evaluation) {
    line(
        "%s as of %s, known at revision %s",
        evaluation.period(), evaluation.asOf(), evaluation.knownAt());
    evaluation.indicators().forEach(this::indicator);
    findings(evaluation.findings());
    line("");
  }

  /** What the update says that would be said differently today, for each figure of the whole. */
  void restatements(ProgressUpdate update, Tracker tracker) {
    Evaluation published = Seals.open(update.seal().orElseThrow());
    Evaluation today = tracker.evaluate(
        published.period(), published.asOf(), tracker.snapshot().revision());
    line("Restated of %s since it was submitted", published.period());
    Restatements.between(published, today, tracker.snapshot()).stream()
        .filter(Summary::isOfTheWhole)
        .forEach(this::restatement);
    line("");
  }

  /** Who changed what of one entity, and when. */
  <E extends Entity> void trail(Tracker tracker, Class<E> type, Id<E> id) {
    line("Trail of %s", EntityKey.of(type, id));
    for (HistoryEntry entry : tracker.history(type, id)) {
      line("  revision %s, %s, %s: %s", entry.revision(), entry.at(), entry.by(), entry.message());
      entry.differences().stream()
          .filter(difference -> entry.event() == HistoryEntry.Event.CHANGED)
          .forEach(difference -> line(
              "    %s: %s -> %s",
              difference.component(),
              difference.before().orElse("none"),
              difference.after().orElse("none")));
    }
    line("");
  }

  /** Whether the log is as it was written. */
  void log(Verification verification) {
    line(
        "Log of %d commits and %d changes: %s",
        verification.commits(),
        verification.changes(),
        verification.holds() ? "verified" : verification.problems().toString());
  }

  private void indicator(IndicatorResult result) {
    line(
        "  %-8s %-36s %-36s %s",
        result.code(),
        result.definition().name().in("en"),
        FigureText.of(result.headline()),
        result.assessment().map(Summary::assessment).orElse(""));
  }

  private static String assessment(Assessment assessment) {
    return "target " + assessment.aim().toPlainString() + ": " + assessment.rating();
  }

  private void findings(List<Finding> findings) {
    Map<Severity, Long> bySeverity = findings.stream()
        .collect(Collectors.groupingBy(
            Finding::severity,
            () -> new TreeMap<>(Comparator.reverseOrder()),
            Collectors.counting()));
    line(
        "  Findings: %s",
        bySeverity.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", ")));
    Map<String, List<Finding>> byCode = findings.stream()
        .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.toList()));
    byCode.forEach((code, found) ->
        line("    %-8s %2d  %s", code, found.size(), found.get(0).message().in("en")));
  }

  private void restatement(Restatement restatement) {
    line(
        "  %-8s %s -> %s, by %s",
        restatement.indicator(),
        restatement.before().map(FigureText::of).orElse("none"),
        restatement.after().map(FigureText::of).orElse("none"),
        restatement.records().stream().map(EntityKey::toString).collect(Collectors.joining(", ")));
  }

  private static boolean isOfTheWhole(Restatement restatement) {
    return restatement
        .after()
        .or(restatement::before)
        .filter(figure -> figure.group().isAll() && figure.measure().equals(Figure.VALUE))
        .isPresent();
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
  }
}
