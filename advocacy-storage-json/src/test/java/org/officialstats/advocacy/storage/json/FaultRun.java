package org.officialstats.advocacy.storage.json;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.Store;

/**
 * One script of work on one disk, at which one thing goes wrong, and what a store must be like when it is opened again.
 * What is not as it must be is thrown with the name of the promise in square brackets.
 */
final class FaultRun {
  static final Duration AGE = Duration.ofHours(1);
  static final Limits SMALL = new Limits(900, 600, AGE, 1_500, Checksum.CRC32C);

  private static final JsonDocument ERASED = JsonDocument.of("{}");
  private static final String SECRET = "secret";
  private static final String HARMLESS = "harmless";
  private static final String POISONED = "an earlier write failed";

  /** What is done to texts that are to go. */
  enum Script {
    /** They are erased. */
    ERASING,
    /** Other versions take their place, and history is folded. */
    FOLDING
  }

  private final Script script;
  private final UnaryOperator<Disk> mutation;
  private final Limits limits;
  private final FaultyDisk faulty;
  private final List<String> notices = new ArrayList<>();
  private final SimulatedDisk disk;
  private List<Commit> acknowledged = List.of();
  private List<Commit> submitted = List.of();
  private boolean erased;

  FaultRun(
      Script script, UnaryOperator<Disk> mutation, Limits limits, long at, FaultyDisk.Fault fault) {
    this.script = script;
    this.mutation = mutation;
    this.limits = limits;
    this.disk = new SimulatedDisk();
    this.faulty = new FaultyDisk(disk, at, fault);
  }

  private FaultRun(FaultRun other, SimulatedDisk disk) {
    this.script = other.script;
    this.mutation = other.mutation;
    this.limits = other.limits;
    this.faulty = other.faulty;
    this.disk = disk;
    this.acknowledged = other.acknowledged;
    this.submitted = other.submitted;
    this.erased = other.erased;
  }

  FaultyDisk faulty() {
    return faulty;
  }

  /** Segments are begun, records written anew, a document erased or folded; the store is opened three times. */
  FaultRun work() {
    try {
      round(SECRET, 1, 2, 1);
      if (script == Script.ERASING) {
        round(SECRET, 1);
      } else {
        round(HARMLESS, 2);
      }
      round(HARMLESS, 2, 1);
    } catch (FaultyDisk.Stopped stopped) {
      return this;
    } catch (StorageException failed) {
      require(
          failed.kind() == StorageException.Kind.UNAVAILABLE, "fails clearly", failed.getMessage());
    }
    return this;
  }

  private void round(String text, int... batches) {
    try (Store store = open(faulty)) {
      for (int count : batches) {
        append(store, count, text);
      }
      if (batches.length == 1) {
        forget(store);
      }
    }
  }

  private void append(Store store, int count, String text) {
    Log log = new Log(submitted);
    List<Commit> batch = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int number = log.commits().size();
      batch.add(log.commit(List.of(
          Change.put(Log.key("ev" + number % 2), Log.document("e" + number, text), Log.SALT),
          Change.remove(Log.key("other" + number % 3)))));
    }
    List<Commit> before = submitted;
    submitted = log.commits();
    try {
      store.append(batch);
      acknowledged = submitted;
    } catch (StorageException failed) {
      submitted = failed.getMessage().contains(POISONED) ? before : submitted;
      requireHalfNothing(store, batch);
      throw failed;
    }
  }

  /** After a write that failed the store shows what was acknowledged, and takes nothing. */
  private void requireHalfNothing(Store store, List<Commit> batch) {
    require(
        heads(read(store)).equals(heads(acknowledged)), "shows what is safe", "after a failure");
    try {
      store.append(batch);
    } catch (StorageException refused) {
      require(refused.getMessage().contains(POISONED), "takes no more", refused.getMessage());
      return;
    }
    throw broken("takes no more", "an append after a failure", null);
  }

  private void forget(Store store) {
    if (script == Script.ERASING) {
      for (String id : List.of("ev0", "ev1")) {
        store.redact(Log.key(id), document -> ERASED);
      }
    } else {
      store.fold(store.head().revision());
    }
    erased = true;
  }

  /** What another process finds after this one was killed. */
  FaultRun killed() {
    return new FaultRun(this, disk.afterKill());
  }

  /** What the machine finds after the power came back. */
  FaultRun powerCut(Random chance) {
    return new FaultRun(this, disk.afterPowerCut(chance));
  }

  /** Opens the store, looks at everything, and leaves it as it is. What was seen once must stay. */
  FaultRun recover() {
    return recover(disk);
  }

  /** The same on a disk at which something goes wrong again. */
  FaultRun recover(long at, FaultyDisk.Fault fault) {
    try {
      return recover(new FaultyDisk(disk, at, fault));
    } catch (FaultyDisk.Stopped stopped) {
      return this;
    } catch (AssertionError refused) {
      if (refused.getCause() instanceof StorageException failed
          && failed.kind() == StorageException.Kind.UNAVAILABLE) {
        return this;
      }
      throw refused;
    }
  }

  private FaultRun recover(Disk on) {
    long cutOff = CutOff.bytes(disk.files(), limits.checksum());
    notices.clear();
    Store store = opened(on);
    requireKept(read(store));
    requireTold(cutOff);
    return this;
  }

  /** Opens the store, goes on with it, closes it, and finds it clean the next time. */
  void goOn() {
    try (Store store = opened(disk)) {
      requireKept(read(store));
      append(store, 2, HARMLESS);
      forget(store);
    } catch (StorageException refused) {
      throw broken("goes on", refused.getMessage(), refused);
    }
    notices.clear();
    try (Store store = opened(disk)) {
      require(notices.isEmpty(), "closes cleanly", notices);
      requireKept(read(store));
    }
  }

  private Store opened(Disk on) {
    try {
      return open(on);
    } catch (StorageException refused) {
      throw broken("opens again", refused.getMessage(), refused);
    }
  }

  private Store open(Disk on) {
    return new StoreOpening(mutation.apply(on), limits, notice -> notices.add(notice.toString()))
        .run(StoreFolder.CLOCK);
  }

  private static List<Commit> read(Store store) {
    try {
      return Log.read(store);
    } catch (StorageException refused) {
      throw broken("can be read", refused.getMessage(), refused);
    }
  }

  private void requireTold(long cutOff) {
    try {
      CutOff.assertTold(notices, cutOff);
    } catch (AssertionError untold) {
      throw broken("tells of the repair", untold.getMessage(), untold);
    }
  }

  private void requireKept(List<Commit> read) {
    require(
        read.size() >= acknowledged.size(),
        "keeps what was acknowledged",
        read.size() + " of " + acknowledged.size());
    require(
        read.size() <= submitted.size(),
        "keeps nothing else",
        read.size() + " of " + submitted.size());
    for (int i = 0; i < read.size(); i++) {
      requireSame(read.get(i), submitted.get(i), read.subList(i + 1, read.size()));
    }
    require(!erased || !disk.contains(SECRET), "keeps nothing that was erased", "a file has it");
    submitted = read;
    acknowledged = read;
  }

  private void requireSame(Commit read, Commit expected, List<Commit> later) {
    Commit forgotten = expected.withChanges(
        expected.changes().stream().map(change -> forgotten(change, later)).toList());
    require(
        read.isIntact()
            && read.head().equals(expected.head())
            && (read.equals(expected) || read.equals(forgotten)),
        "keeps it as it was",
        read.revision());
  }

  private Change forgotten(Change change, List<Commit> later) {
    if (script == Script.ERASING) {
      return change.redacted(ERASED);
    }
    return later.stream()
            .flatMap(commit -> commit.changes().stream())
            .anyMatch(following -> following.key().equals(change.key()))
        ? change.folded()
        : change;
  }

  private static List<Object> heads(List<Commit> commits) {
    return commits.stream().<Object>map(Commit::head).toList();
  }

  private static void require(boolean holds, String promise, Object found) {
    if (!holds) {
      throw broken(promise, String.valueOf(found), null);
    }
  }

  private static AssertionError broken(String promise, String found, Throwable cause) {
    return new AssertionError("[" + promise + "] " + found, cause);
  }
}
