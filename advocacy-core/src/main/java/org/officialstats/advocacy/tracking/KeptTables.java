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

  /** What the tables are had from: earlier ones and what was added since, nothing, or the tables themselves. */
  private record Ground(@Nullable Tables tables, @Nullable Pending since) {}

  private volatile Ground ground;

  private KeptTables(Ground ground) {
    this.ground = ground;
  }

  /** Nothing is kept. */
  static KeptTables none() {
    return new KeptTables(new Ground(null, null));
  }

  /** What is kept after a commit that gave these versions. */
  KeptTables plus(List<Version> added) {
    Ground from = ground;
    @Nullable Pending before = from.since();
    int count = added.size() + (before == null ? 0 : before.count());
    return from.tables() == null || count > MOST_PENDING
        ? none()
        : new KeptTables(new Ground(from.tables(), new Pending(before, added, count)));
  }

  /** The tables of the state that this belongs to, under the strategy in force. */
  synchronized Tables of(State state, Strategy inForce) {
    Ground from = ground;
    @Nullable Tables tables = from.tables();
    if (tables != null && from.since() == null) {
      return tables;
    }
    List<TableChange> changes = changes(from.since());
    Tables made = tables != null && tables.canFollow(changes)
        ? tables.with(changes)
        : Tables.of(inForce, state.latest().filter(Version::isLive));
    ground = new Ground(made, null);
    return made;
  }

  /** What is pending, the earliest first. */
  private static List<TableChange> changes(@Nullable Pending latest) {
    Deque<List<Version>> commits = new ArrayDeque<>();
    for (@Nullable Pending at = latest; at != null; at = at.before()) {
      commits.push(at.added());
    }
    return commits.stream()
        .flatMap(List::stream)
        .map(
            version -> new TableChange(version.key(), Optional.of(version).filter(Version::isLive)))
        .toList();
  }
}
