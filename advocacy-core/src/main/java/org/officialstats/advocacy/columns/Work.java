package org.officialstats.advocacy.columns;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
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
 * <p>Bounded: of what is too large together, what was asked for in the fewest states goes first, and of that what was asked
 * for longest ago; so a day that somebody looks at in every state outlives many that were looked at once. What nobody asked
 * for in the last few states is dropped, too, and so is all that is known of a state that two others have followed: what is
 * kept may hold on to the state that it was made of, and that one to all before.
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

  /** A value, about how many bytes it takes, and in how many states one after the other it was asked for. */
  private static final class Kept {
    private final Object value;
    private final long bytes;
    private final int states;

    /** The number of the question that it answered last. */
    private volatile long asked;

    Kept(Object value, long bytes, int states, long asked) {
      this.value = value;
      this.bytes = bytes;
      this.states = states;
      this.asked = asked;
    }

    /** The value, which answers the question with this number, too. */
    Object asked(long question) {
      asked = question;
      return value;
    }
  }

  /** Something that may be dropped, and when it was asked for last by then. */
  private record Candidate(Object key, Kept kept, long asked) {
    static final Comparator<Candidate> FIRST_TO_GO = Comparator.<Candidate>comparingInt(
            candidate -> candidate.kept().states)
        .thenComparingLong(Candidate::asked);
  }

  private final Map<Object, Kept> done = new ConcurrentHashMap<>();
  private final Map<Object, Older> older = new ConcurrentHashMap<>();
  private final AtomicLong bytes = new AtomicLong();
  private final AtomicLong questions = new AtomicLong();
  private final long most;
  private @Nullable Work last;

  private Work(long rows) {
    this.most = Math.max(LEAST_BYTES, rows * BYTES_OF_ROW);
  }

  /** Nothing is known yet of tables with this many rows. */
  static Work none(long rows) {
    return new Work(rows);
  }

  /** What is known of the next tables, which have this many rows. That of the tables before these is forgotten. */
  synchronized Work after(Delta next, long rows) {
    Work work = new Work(rows);
    Map<Object, Older> candidates = new HashMap<>();
    older.forEach((key, left) ->
        candidates.put(key, new Older(left.kept(), left.since().and(next), left.age() + 1)));
    done.forEach((key, kept) -> candidates.put(key, new Older(kept, next, 0)));
    candidates
        .values()
        .removeIf(left -> left.age() > MOST_AGE || left.since().size() > MOST_CHANGED);
    work.older.putAll(candidates);
    if (last != null) {
      last.forget();
      last = null;
    }
    work.last = this;
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
      return (T) known.asked(questions.incrementAndGet());
    }
    @Nullable Older left = older.get(key);
    T made = maker.apply(Optional.ofNullable(left)
        .map(it -> new Before<>((T) it.kept().value, it.since())));
    int states = left == null ? 1 : left.kept().states + 1;
    keep(key, new Kept(made, size.applyAsLong(made), states, questions.incrementAndGet()));
    return made;
  }

  /** Forgets everything, as if nobody had asked. */
  public void forget() {
    done.clear();
    older.clear();
    bytes.set(0);
  }

  private void keep(Object key, Kept made) {
    if (made.bytes > most) {
      return;
    }
    older.remove(key);
    if (done.putIfAbsent(key, made) == null && bytes.addAndGet(made.bytes) > most) {
      makeRoom();
    }
  }

  /** Drops what goes first, until an eighth of the room is free. */
  private synchronized void makeRoom() {
    List<Candidate> candidates = new ArrayList<>();
    done.forEach((key, kept) -> candidates.add(new Candidate(key, kept, kept.asked)));
    candidates.sort(Candidate.FIRST_TO_GO);
    for (Candidate next : candidates) {
      if (bytes.get() <= most - most / 8) {
        return;
      }
      if (done.remove(next.key(), next.kept())) {
        bytes.addAndGet(-next.kept().bytes);
      }
    }
  }

  /** How many values are kept for this state. */
  int size() {
    return done.size();
  }
}
