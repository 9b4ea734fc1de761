package org.officialstats.advocacy.tracking;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.columns.TableChange;
import org.officialstats.advocacy.columns.Tables;
import org.officialstats.advocacy.model.strategy.Strategy;

/**
 * The tables of a state. Made when they are first needed; from then on those of the next state are had from them by the
 * changes in between, when they are needed again. Until then a commit costs no more than noting what it changed.
 * Thread-safe.
 */
final class KeptTables {
  /** What is noted is dropped with the tables, when so much has come together that nobody seems to need them. */
  private static final int MOST_PENDING = 65_536;

  /** The versions that commits have added, the latest commit first. */
  private record Pending(@Nullable Pending before, List<Version> added, int count) {}

  private final @Nullable Tables base;
  private final @Nullable Pending pending;
  private volatile @Nullable Tables known;

  private KeptTables(@Nullable Tables base, @Nullable Pending pending) {
    this.base = base;
    this.pending = pending;
  }

  /** Nothing is kept. */
  static KeptTables none() {
    return new KeptTables(null, null);
  }

  /** What is kept after a commit that gave these versions. */
  KeptTables plus(List<Version> added) {
    @Nullable Tables from = known;
    if (from != null) {
      return new KeptTables(from, new Pending(null, added, added.size()));
    }
    int count = added.size() + (pending == null ? 0 : pending.count());
    return base == null || count > MOST_PENDING
        ? none()
        : new KeptTables(base, new Pending(pending, added, count));
  }

  /** The tables of the state that this belongs to, under the strategy in force. */
  synchronized Tables of(State state, Strategy inForce) {
    @Nullable Tables made = known;
    if (made == null) {
      List<TableChange> changes = changes();
      made = base != null && base.canFollow(changes)
          ? base.with(changes)
          : Tables.of(inForce, state.latest().filter(Version::isLive));
      known = made;
    }
    return made;
  }

  /** What is pending, the earliest first. */
  private List<TableChange> changes() {
    Deque<List<Version>> commits = new ArrayDeque<>();
    for (@Nullable Pending at = pending; at != null; at = at.before()) {
      commits.push(at.added());
    }
    return commits.stream()
        .flatMap(List::stream)
        .map(
            version -> new TableChange(version.key(), Optional.of(version).filter(Version::isLive)))
        .toList();
  }
}
