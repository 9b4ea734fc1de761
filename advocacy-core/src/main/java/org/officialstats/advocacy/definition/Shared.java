package org.officialstats.advocacy.definition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.officialstats.advocacy.columns.Delta;
import org.officialstats.advocacy.columns.Tables;
import org.officialstats.advocacy.columns.Tabular;
import org.officialstats.advocacy.columns.Watched;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
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
 * <p>What is made of many records can follow from what it was in an earlier state, and from what has changed since: see
 * {@link #following}.
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

  /**
   * Makes something from what it was.
   *
   * @param <T> what is made
   */
  @FunctionalInterface
  public interface Follower<T> {
    /**
     * What is made of the state: equal to what would be made of it anew.
     *
     * @param before what was made of an earlier state, for the same day and the same period
     * @param since what has changed since, at least of a kind that was read
     */
    T after(T before, EvaluationContext context, Changes since);
  }

  /** What has changed from an earlier state to this one. Immutable and thread-safe. */
  public static final class Changes {
    private final Delta delta;

    private Changes(Delta delta) {
      this.delta = delta;
    }

    /** Whether a record of this kind was added, changed or removed. */
    public boolean touch(Class<? extends Entity> kind) {
      return delta.touches(ImmutableSet.of(EntityKey.kindOf(requireNonNull(kind, "kind"))));
    }

    /** Hands the rows of a register that were added, changed or removed to the consumer. */
    public void forEach(Register of, IntConsumer rows) {
      of.changed(delta).forEach(requireNonNull(rows, "rows"));
    }
  }

  private final Function<EvaluationContext, T> maker;
  private final Follower<T> follower;

  private Shared(Function<EvaluationContext, T> maker, Follower<T> follower) {
    this.maker = maker;
    this.follower = follower;
  }

  /**
   * Something to share.
   *
   * @param maker makes it: a pure function of what it reads of the snapshot, of the day and of the period. It is given no
   *     parameters, as these are of one indicator or rule; what it makes must not hold on to the snapshot, as it may be used
   *     in a later state
   */
  public static <T> Shared<T> of(Function<EvaluationContext, T> maker) {
    requireNonNull(maker, "maker");
    return new Shared<>(maker, (before, context, since) -> maker.apply(context));
  }

  /** The same, which follows from what it was before. The follower is held to all that the maker is. */
  public Shared<T> following(Follower<T> next) {
    return new Shared<>(maker, requireNonNull(next, "next"));
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
                .map(known -> after(known.value(), known.since(), plain, context))
                .orElseGet(() -> made(plain, context, maker, ImmutableSet.of())),
            made -> bytes(made, tables));
    Watched.note(context.snapshot(), kept.kinds());
    return kept.value();
  }

  private Kept<T> after(Kept<T> before, Delta since, Snapshot plain, EvaluationContext context) {
    return since.touches(before.kinds())
        ? made(
            plain,
            context,
            now -> follower.after(before.value(), now, new Changes(since)),
            before.kinds())
        : before;
  }

  /** What comes of it in this state, be it by what was read before. */
  private static <T> Kept<T> made(
      Snapshot plain,
      EvaluationContext context,
      Function<EvaluationContext, T> how,
      Set<String> before) {
    Watched watched = Watched.of(plain);
    T value = how.apply(EvaluationContext.of(watched, context.period(), context.asOf()));
    return new Kept<>(value, ImmutableSet.copyOf(Sets.union(before, watched.kinds())));
  }

  private static long bytes(Kept<?> made, Tables tables) {
    return made.kinds().stream()
            .filter(kind -> Kinds.find(kind).isPresent())
            .mapToLong(kind -> tables.table(kind).size())
            .sum()
        * RECORD;
  }
}
