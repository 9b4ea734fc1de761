package org.officialstats.advocacy;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Problem;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.snapshot.Snapshot;
import org.officialstats.advocacy.tracking.Ledger;
import org.officialstats.advocacy.tracking.Outcome;
import org.officialstats.advocacy.tracking.Refusal;

/** Moves one record from state to state: what speaks against it is gathered first, what the commit would say too. */
final class Workflow {
  private final Ledger ledger;
  private final Clock clock;

  Workflow(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  Snapshot latest() {
    return ledger.snapshot();
  }

  /** The latest state as far as the actor may read it: what they may not read is not there for them. */
  Snapshot latest(Actor reader) {
    return ledger.snapshot(reader);
  }

  /** Today in the zone of the body. */
  LocalDate today(Strategy strategy) {
    return LocalDate.ofInstant(clock.instant(), strategy.zone());
  }

  /** The strategy in force; a problem when none has been adopted. */
  static Optional<Strategy> strategy(Snapshot snapshot, ImmutableList.Builder<Problem> problems) {
    try {
      return Optional.of(snapshot.strategy());
    } catch (IllegalStateException none) {
      problems.add(new Problem(
          "strategy",
          "none has been adopted",
          "one in force, which says when a day ends",
          "commit one, or give one to Tracker.builder().strategy(…)"));
      return Optional.empty();
    }
  }

  /** The record; a problem when there is none. */
  static <E extends Entity> Optional<E> find(
      Snapshot snapshot, Class<E> type, Id<E> id, ImmutableList.Builder<Problem> problems) {
    Optional<E> found = snapshot.find(type, id);
    if (found.isEmpty()) {
      problems.add(new Problem(
          EntityKey.of(type, id).toString(),
          "not recorded",
          "a record that is there",
          "commit it first, or correct the id"));
    }
    return found;
  }

  /** A problem of a state that this step does not start from. */
  static Problem wrongState(Entity entity, Enum<?> state, String expected) {
    return new Problem(
        entity.key() + "/state", "is " + state, expected, "take the steps in their order");
  }

  /** Refuses a step that something speaks against. */
  static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new CommitRefusedException(ImmutableList.of(), ImmutableList.of(), problems);
    }
  }

  /** Refuses it with what the commit would say as well. */
  void refuse(Actor by, Snapshot from, Entity changed, List<Problem> problems) {
    if (!problems.isEmpty()) {
      Refusal refusal = ledger.dryRun(change(from, changed).request(by, "dry run"));
      throw new CommitRefusedException(
          refusal.denials(),
          refusal.conflicts(),
          ImmutableList.<Problem>builder()
              .addAll(problems)
              .addAll(refusal.problems())
              .build());
    }
  }

  /** Commits the record as changed from this state. */
  void commit(Actor by, String message, Snapshot from, Entity changed) {
    Outcome outcome = ledger.submit(change(from, changed).request(by, message));
    Refusal refusal = outcome.refusal();
    if (!refusal.isEmpty()) {
      throw new CommitRefusedException(refusal.denials(), refusal.conflicts(), refusal.problems());
    }
  }

  private static ChangeList change(Snapshot from, Entity changed) {
    ChangeList list = new ChangeList(from);
    list.put(changed);
    return list;
  }
}
