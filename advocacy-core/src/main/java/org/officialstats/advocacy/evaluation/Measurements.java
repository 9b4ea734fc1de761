package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.measurement.Measurement;
import org.officialstats.advocacy.snapshot.Recorded;
import org.officialstats.advocacy.snapshot.Snapshot;

/**
 * The measurements of the period of a context: one for each indicator and group, chosen by a rule that leaves nothing
 * open. While the period lasts, those measured after the day of looking are left out; once it is over, a survey held
 * after it counts for it.
 *
 * <p>Of several measurements of one indicator and group, one with a figure stands before one that says why there is
 * none; then the better grade (computed, verified, reported, estimated), the one measured later, the one first recorded
 * later, and the higher id.
 *
 * <p>Immutable and thread-safe.
 */
public final class Measurements {
  private final Snapshot snapshot;
  private final MeasuredFigures figures;
  private final ImmutableListMultimap<String, Measurement> standing;

  private Measurements(EvaluationContext context) {
    this.snapshot = context.snapshot();
    this.figures = new MeasuredFigures(snapshot.codeLists().list("missing-reason"));
    Map<Cell, Measurement> cells = new LinkedHashMap<>();
    snapshot.all(Measurement.class).stream()
        .filter(one -> one.period().equals(context.period()) && isMeasured(one, context))
        .sorted(Comparator.comparing(Cell::of))
        .forEach(one -> cells.merge(Cell.of(one), one, this::better));
    this.standing = Multimaps.index(cells.values(), Measurement::indicator);
  }

  /** The measurements of the context's period. */
  public static Measurements of(EvaluationContext context) {
    return new Measurements(requireNonNull(context, "context"));
  }

  /** The one that stands for each indicator and group, in the order of their codes and texts. */
  public List<Measurement> standing() {
    return standing.values().asList();
  }

  /**
   * The figure that a measurement gives for an indicator; empty where its unit is not that of the indicator, or its group
   * is none by the indicator's dimensions.
   */
  public Optional<Figure> figure(IndicatorDefinition definition, Measurement measurement) {
    return figures.figure(definition, Figure.VALUE, measurement);
  }

  /**
   * The figure of the whole, or the reason for none, that was entered for an indicator; empty when nothing was, or it
   * gives no figure of the indicator.
   */
  public Optional<Figure> figure(IndicatorDefinition definition) {
    return measured(requireNonNull(definition, "definition")).stream()
        .flatMap(one -> figure(definition, one).stream())
        .filter(figure -> figure.group().isAll())
        .findFirst();
  }

  /**
   * The part of the whole that a measurement speaks of, in words of six languages, such as {@code region: Asia}; empty for
   * the whole, and for a text that is not that of a group.
   */
  public Optional<LocalizedText> part(Measurement measurement) {
    try {
      Group group = measurement.group().map(Group::parse).orElse(Group.ALL);
      return new PartWords(snapshot.codeLists()).of(group);
    } catch (IllegalArgumentException noGroup) {
      return Optional.empty();
    }
  }

  boolean has(IndicatorDefinition definition) {
    return standing.containsKey(definition.code());
  }

  /**
   * The figures with those entered by hand in place of what cannot be computed. What was computed stays, and so does what
   * is undefined, not due, not applicable or suppressed. Groups are added only where the headline cannot be computed.
   */
  List<Figure> complete(IndicatorDefinition definition, List<Figure> computed) {
    Figure headline = computed.get(0);
    Map<IndicatorResult.Key, Figure> entered = new LinkedHashMap<>();
    measured(definition).stream()
        .flatMap(one -> figures.figure(definition, headline.measure(), one).stream())
        .forEach(figure -> entered.put(IndicatorResult.Key.of(figure), figure));
    ImmutableList.Builder<Figure> all = ImmutableList.builder();
    for (Figure figure : computed) {
      Optional<Figure> ours = Optional.ofNullable(entered.remove(IndicatorResult.Key.of(figure)));
      all.add(ours.filter(unused -> figure.result() instanceof Result.NoData).orElse(figure));
    }
    return headline.result() instanceof Result.NoData
        ? all.addAll(entered.values()).build()
        : all.build();
  }

  private ImmutableCollection<Measurement> measured(IndicatorDefinition definition) {
    return standing.get(definition.code());
  }

  private Measurement better(Measurement one, Measurement other) {
    return Comparator.comparing(
                    (Measurement measurement) -> measurement.missing().isEmpty())
                .thenComparing(Measurement::grade, Comparator.reverseOrder())
                .thenComparing(Measurement::measuredOn)
                .thenComparing(this::firstRecorded)
                .thenComparing(Measurement::id)
                .compare(one, other)
            > 0
        ? one
        : other;
  }

  private Revision firstRecorded(Measurement measurement) {
    return snapshot
        .recorded(Measurement.class, measurement.id())
        .map(Recorded::firstRevision)
        .orElse(snapshot.revision());
  }

  private static boolean isMeasured(Measurement measurement, EvaluationContext context) {
    return !context.asOf().isBefore(context.lastDay())
        || context.isPast(measurement.measuredOn()) == Truth.TRUE;
  }

  /** What a measurement is for: two of one cell say the same thing. */
  private record Cell(String indicator, String group) implements Comparable<Cell> {
    static Cell of(Measurement measurement) {
      return new Cell(
          measurement.indicator(), measurement.group().map(Group::canonical).orElse(""));
    }

    @Override
    public int compareTo(Cell other) {
      return Comparator.comparing(Cell::indicator).thenComparing(Cell::group).compare(this, other);
    }
  }
}
