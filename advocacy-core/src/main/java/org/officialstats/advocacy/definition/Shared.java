package org.officialstats.advocacy.definition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.officialstats.advocacy.columns.Tables;
import org.officialstats.advocacy.columns.Tabular;
import org.officialstats.advocacy.columns.Watched;
import org.officialstats.advocacy.columns.Work;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.shape.Kinds;
import org.officialstats.advocacy.snapshot.Snapshot;

/**
 * Something that several indicators and rules written in Java make of a state, made once for all of them: kept with the
 * state, and used again in later states as long as no record of a kind that was read for it has changed.
 *
 * <pre>{@code
 * private static final Shared<Map<Id<Event>, Long>> GUESTS = Shared.of(Guests::byEvent);
 *
 * public List<Figure> figures(EvaluationContext context) {
 *   Map<Id<Event>, Long> guests = GUESTS.in(context);
 *   …
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe; two threads that ask at once may both make it.
 *
 * @param <T> what is made; immutable, as many will read it
 */
public final class Shared<T> {
  /** About what is kept of each record of a kind that was read. */
  private static final long RECORD = 64;

  /** What was made, and the kinds of entities that were read for it. */
  private record Kept<T>(T value, Set<String> kinds) {}

  private final Function<EvaluationContext, T> maker;

  private Shared(Function<EvaluationContext, T> maker) {
    this.maker = maker;
  }

  /**
   * Something to share.
   *
   * @param maker makes it: a pure function of what it reads of the snapshot, of the day and of the period. It is given no
   *     parameters, as these are of one indicator or rule; what it makes must not hold on to the snapshot, as it may be used
   *     in a later state
   */
  public static <T> Shared<T> of(Function<EvaluationContext, T> maker) {
    return new Shared<>(requireNonNull(maker, "maker"));
  }

  /** What is made of the state for this day and this period. */
  public T in(EvaluationContext context) {
    Snapshot plain = Watched.plain(context.snapshot());
    if (!(plain instanceof Tabular)) {
      return maker.apply(context.with(ImmutableMap.of()));
    }
    Tables tables = Tables.of(plain);
    Kept<T> kept = tables
        .work()
        .<Kept<T>>get(
            List.of(this, context.asOf(), context.period()),
            before -> before
                .filter(known -> !known.since().touches(known.value().kinds()))
                .map(Work.Before::value)
                .orElseGet(() -> made(plain, context)),
            made -> bytes(made, tables));
    Watched.note(context.snapshot(), kept.kinds());
    return kept.value();
  }

  private Kept<T> made(Snapshot plain, EvaluationContext context) {
    Watched watched = Watched.of(plain);
    T value = maker.apply(EvaluationContext.of(watched, context.period(), context.asOf()));
    return new Kept<>(value, watched.kinds());
  }

  private static long bytes(Kept<?> made, Tables tables) {
    return made.kinds().stream()
            .filter(kind -> Kinds.find(kind).isPresent())
            .mapToLong(kind -> tables.table(kind).size())
            .sum()
        * RECORD;
  }
}
