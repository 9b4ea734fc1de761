package org.officialstats.advocacy.evaluation;

import com.google.common.base.Equivalence;
import com.google.common.collect.ImmutableList;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.officialstats.advocacy.columns.OfRows;
import org.officialstats.advocacy.columns.SortedKeys;
import org.officialstats.advocacy.columns.Tables;
import org.officialstats.advocacy.columns.Watched;
import org.officialstats.advocacy.columns.Work;
import org.officialstats.advocacy.snapshot.Snapshot;

/**
 * What indicators and rules said of a state, kept with its tables, and used again in later
 * states as long as no entity of a kind that was read has changed: they are pure functions of what they read. What
 * failed is not kept. Thread-safe.
 */
final class Remembered {
  /** About what a figure, a finding and a key take. */
  private static final long FIGURE = 256;

  private static final long FINDING = 2_048;
  private static final long KEY = 8;

  /**
   * What was said.
   *
   * @param value what
   * @param kinds the kinds of entities that were read for it
   */
  private record Kept<T>(T value, Set<String> kinds) {}

  private final Work work;

  private Remembered(Work work) {
    this.work = work;
  }

  /** What is kept with the tables of a snapshot. */
  static Remembered of(Snapshot snapshot) {
    return new Remembered(Tables.of(snapshot).work());
  }

  /**
   * What the indicator says.
   *
   * @param check throws if these cannot be its figures
   */
  List<Figure> figures(
      Indicator indicator, EvaluationContext context, UnaryOperator<List<Figure>> check) {
    return kept(
        work,
        key(indicator, context),
        context,
        watched -> check.apply(indicator.figures(watched)),
        Remembered::bytes);
  }

  /** What the rule found, in order. */
  List<Finding> findings(Rule rule, EvaluationContext context, List<IndicatorResult> results) {
    Looked looked = new Looked(results);
    Optional<List<Finding>> found = kept(
        work,
        key(rule, context),
        context,
        watched -> {
          List<Finding> all = sorted(rule.findings(watched, looked));
          return looked.isRead ? Optional.empty() : Optional.of(all);
        },
        all -> all.map(Remembered::bytesOf).orElse(0L));
    return found.orElseGet(() -> sorted(rule.findings(context, results)));
  }

  private static <T> T kept(
      Work work,
      Object key,
      EvaluationContext context,
      Function<EvaluationContext, T> maker,
      ToLongFunction<T> size) {
    return work.<Kept<T>>get(
            key,
            before -> before
                .filter(known -> !known.since().touches(known.value().kinds()))
                .map(Work.Before::value)
                .orElseGet(() -> made(context, maker)),
            kept -> size.applyAsLong(kept.value()))
        .value();
  }

  private static <T> Kept<T> made(EvaluationContext context, Function<EvaluationContext, T> maker) {
    Watched watched = Watched.of(context.snapshot());
    T value = maker.apply(
        new EvaluationContext(watched, context.period(), context.asOf(), context.parameters()));
    return new Kept<>(value, watched.kinds());
  }

  private static Object key(Object thing, EvaluationContext context) {
    return List.of(
        Equivalence.identity().wrap(thing), context.asOf(), context.period(), context.parameters());
  }

  /** Findings that are made row by row are in order. */
  private static List<Finding> sorted(List<Finding> findings) {
    return findings instanceof OfRows ? findings : ImmutableList.sortedCopyOf(findings);
  }

  private static long bytesOf(List<Finding> findings) {
    return findings instanceof OfRows ? ofKeys(findings) : findings.size() * FINDING;
  }

  private static long bytes(List<Figure> figures) {
    return figures.stream().map(Figure::evidence).mapToLong(Remembered::bytes).sum();
  }

  private static long bytes(Evidence evidence) {
    return FIGURE
        + ofKeys(evidence.counted())
        + ofKeys(evidence.notCounted())
        + ofKeys(evidence.unknown());
  }

  /** A view of keys takes a bit for each row; about as many rows as keys, for what is mostly there. */
  private static long ofKeys(List<?> keys) {
    return keys instanceof SortedKeys || keys instanceof OfRows
        ? keys.size() / KEY
        : keys.size() * KEY;
  }

  /** Notices whether somebody looks at the results; what then comes of it is not kept. For one thread. */
  private static final class Looked extends AbstractList<IndicatorResult> {
    private final List<IndicatorResult> results;
    private boolean isRead;

    Looked(List<IndicatorResult> results) {
      this.results = results;
    }

    @Override
    public IndicatorResult get(int index) {
      isRead = true;
      return results.get(index);
    }

    @Override
    public int size() {
      isRead = true;
      return results.size();
    }
  }
}
