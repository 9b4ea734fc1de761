package org.officialstats.advocacy.columns;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out of the tables of a state, kept so that nobody has to do it again; and what was worked out of
 * those before, from which most of it can be had by what has changed. Nothing depends on what is kept but time.
 *
 * <p>Bounded: what is too large together is dropped, and so is what nobody asked for in the last few states.
 * Thread-safe; two who ask at once may both work, and get equal values.
 */
public final class Work {
  /** So many bytes may be kept for each row, and this many at least. */
  private static final long BYTES_OF_ROW = 256;

  private static final long LEAST_BYTES = 32L << 20;

  /** In so many states nobody asks for something before it is dropped. */
  private static final int MOST_AGE = 8;

  /** With more rows changed than this, starting anew is as good. */
  private static final int MOST_CHANGED = 16_384;

  /**
   * What was worked out of an earlier state.
   *
   * @param <T> what it is
   * @param value what came of it
   * @param since what has changed from then on
   */
  public record Before<T>(T value, Delta since) {}

  /** What may be asked for, and has not been since some states. */
  private record Older(Kept kept, Delta since, int age) {}

  /** A value, and about how many bytes it takes. */
  private record Kept(Object value, long bytes) {}

  private final Map<Object, Kept> done = new ConcurrentHashMap<>();
  private final Map<Object, Older> older = new ConcurrentHashMap<>();
  private final AtomicLong bytes = new AtomicLong();
  private final long most;

  private Work(long rows) {
    this.most = Math.max(LEAST_BYTES, rows * BYTES_OF_ROW);
  }

  /** Nothing is known yet of tables with this many rows. */
  static Work none(long rows) {
    return new Work(rows);
  }

  /** What is known of the next tables, which have this many rows. */
  Work after(Delta next, long rows) {
    Work work = new Work(rows);
    Map<Object, Older> candidates = new HashMap<>();
    older.forEach((key, left) ->
        candidates.put(key, new Older(left.kept(), left.since().and(next), left.age() + 1)));
    done.forEach((key, kept) -> candidates.put(key, new Older(kept, next, 0)));
    candidates
        .values()
        .removeIf(left -> left.age() > MOST_AGE || left.since().size() > MOST_CHANGED);
    work.older.putAll(candidates);
    return work;
  }

  /**
   * A value: the known one, or else what the maker makes of it.
   *
   * @param key what it is
   * @param maker makes it, if it can from what it was in an earlier state
   * @param size about how many bytes it takes
   */
  @SuppressWarnings("unchecked") // the key tells what it is
  public <T> T get(Object key, Function<Optional<Before<T>>, T> maker, ToLongFunction<T> size) {
    @Nullable Kept known = done.get(requireNonNull(key, "key"));
    if (known != null) {
      return (T) known.value();
    }
    @Nullable Older left = older.get(key);
    T made = maker.apply(
        Optional.ofNullable(left).map(it -> new Before<>((T) it.kept().value(), it.since())));
    keep(key, new Kept(made, size.applyAsLong(made)));
    return made;
  }

  /** Forgets everything, as if nobody had asked; for who measures how long it takes to know nothing. */
  public void forget() {
    done.clear();
    older.clear();
    bytes.set(0);
  }

  private void keep(Object key, Kept made) {
    if (made.bytes() > most) {
      return;
    }
    if (bytes.addAndGet(made.bytes()) > most) {
      done.clear();
      bytes.set(made.bytes());
    }
    done.putIfAbsent(key, made);
    older.remove(key);
  }

  /** How many values are kept for this state. */
  int size() {
    return done.size();
  }
}
