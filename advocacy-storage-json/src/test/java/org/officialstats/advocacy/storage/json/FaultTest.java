package org.officialstats.advocacy.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.storage.json.FaultRun.Script;
import org.officialstats.advocacy.storage.json.FaultyDisk.Fault;
import org.officialstats.advocacy.storage.json.FaultyDisk.Operation;

/**
 * Lets every single operation of a script go wrong in every way, and opens what is left: everything acknowledged must be
 * there, at most the write in flight besides, and the store must say what it mended and go on. Stores that break one
 * rule of durability must be found by the same test, else it would prove nothing. {@code -Dadvocacy.faults=all} lets the
 * power go in three ways instead of one.
 */
@SuppressWarnings("SystemOut")
class FaultTest {
  private static final List<UnaryOperator<FaultRun>> ENDS = List.of(
      run -> run.killed().recover(),
      run -> run.powerCut(new Random(1)).recover(),
      run -> run.powerCut(new Random(2)).recover(),
      run -> run.powerCut(new Random(3)).recover(),
      run -> run.killed().recover().powerCut(new Random(4)).recover());

  /** Whether everything goes wrong in every way, or each thing in one way, one after the other. */
  private static final boolean ALL = System.getProperty("advocacy.faults", "").equals("all");

  @Test
  void keepsWhatWasAcknowledgedWhateverGoesWrong() {
    String counts = faultsOfWork(Script.ERASING);
    System.out.println("JSON store, faults at every operation: " + counts);
  }

  @Test
  void keepsWhatWasAcknowledgedWhateverGoesWrongWhenHistoryIsFolded() {
    String counts = faultsOfWork(Script.FOLDING);
    System.out.println("JSON store, faults at every operation around folding: " + counts);
  }

  @Test
  void keepsWhatWasAcknowledgedWhateverGoesWrongInTheRepair() {
    int repairs = 0;
    int operations = operations(UnaryOperator.identity()).size();
    for (long at = 1; at <= operations; at += ALL ? 7 : 23) {
      for (long again = 1; again <= 24; again++) {
        Fault fault = Fault.values()[(int) ((at + again) % Fault.values().length)];
        Random chance = new Random(at * 100 + again);
        new FaultRun(
                Script.ERASING,
                UnaryOperator.identity(),
                FaultRun.SMALL,
                at,
                Fault.STOPS_AFTER_A_PART)
            .work()
            .powerCut(chance)
            .recover(again, fault)
            .powerCut(chance)
            .recover()
            .goOn();
        repairs++;
      }
    }
    System.out.println("JSON store, faults in the repair: " + repairs + " lost=0");
  }

  private static List<Operation> operations(UnaryOperator<Disk> mutation) {
    return operations(Script.ERASING, mutation);
  }

  private static List<Operation> operations(Script script, UnaryOperator<Disk> mutation) {
    return new FaultRun(script, mutation, FaultRun.SMALL, 0, Fault.FAILS)
        .work()
        .faulty()
        .operations();
  }

  private static String faultsOfWork(Script script) {
    return faults(
        script, UnaryOperator.identity(), EnumSet.allOf(Operation.class), ALL ? ENDS.size() : 1);
  }

  /** Runs everything; what was run. */
  private static String faults(UnaryOperator<Disk> mutation, Set<Operation> concerned) {
    return faults(Script.ERASING, mutation, concerned, ENDS.size());
  }

  /** Runs everything, and has each fault end in so many ways. */
  private static String faults(
      Script script, UnaryOperator<Disk> mutation, Set<Operation> concerned, int ends) {
    List<Operation> operations = operations(script, mutation);
    int recoveries = 0;
    int faults = 0;
    for (int at = 1; at <= operations.size(); at++) {
      for (Fault fault : Fault.values()) {
        Operation operation = operations.get(at - 1);
        if (concerned.contains(operation) && fault.isPossible(operation)) {
          FaultRun run = new FaultRun(script, mutation, FaultRun.SMALL, at, fault).work();
          recoveries += recoveries(run, fault, faults, ends);
          faults++;
        }
      }
    }
    Map<Operation, Long> kinds = operations.stream()
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    return operations.size() + " operations " + kinds + ", " + faults + " faults, " + recoveries
        + " recoveries, lost=0";
  }

  private static int recoveries(FaultRun run, Fault fault, int first, int ends) {
    for (int next = first; next < first + ends; next++) {
      ENDS.get(next % ENDS.size()).apply(run).goOn();
    }
    if (!fault.stops()) {
      // the host opens the store again in the same process
      run.recover().goOn();
    }
    return ends + (fault.stops() ? 0 : 1);
  }

  @Test
  void findsAStoreThatDoesNotSyncItsJournal() {
    assertFound(
        "no sync of the journal", "opens again", disk -> Mutations.withoutSync(disk, "journal/"));
  }

  @Test
  void findsAStoreThatDoesNotSyncASegmentBeforeItBeginsAnewAheadOfIt() {
    assertFound(
        "no sync of what has grown", "keeps what was acknowledged", Mutations::withoutSyncOfGrowth);
  }

  @Test
  void findsAStoreThatDoesNotWriteAheadOfItsJournal() {
    assertFound("nothing ahead", "keeps what was acknowledged", Mutations.WithoutAhead::new);
  }

  @Test
  void findsAStoreThatDoesNotSyncItsRecordsAndManifest() {
    assertFound(
        "no sync of the records",
        "tells of the repair",
        disk -> Mutations.withoutSync(disk, "records/"));
    assertFound(
        "no sync of the manifest", "opens again", disk -> Mutations.withoutSync(disk, "manifest"));
  }

  @Test
  void findsAStoreThatDoesNotSyncDirectories() {
    assertFound(
        "no sync of directories",
        "keeps what was acknowledged",
        Mutations.WithoutDirectorySync::new);
  }

  @Test
  void findsAStoreThatDeletesBeforeItRenames() {
    assertFound("delete before rename", "tells of the repair", Mutations.EarlyDelete::new);
  }

  @Test
  void findsAStoreThatRenamesTheRecordsBeforeTheManifest() {
    assertFound("records before manifest", "fails clearly", Mutations.LateManifest::new);
  }

  @Test
  void findsAStoreThatTriesASyncAgain() {
    assertFound(
        "a failed sync tried again",
        "opens again",
        () -> faults(Mutations.SyncAgain::new, EnumSet.of(Operation.SYNC)));
  }

  @Test
  void findsAStoreThatTrustsTheCacheAfterASyncThatFailed() {
    assertFound("the cache trusted after a crash", "goes on", Mutations.TrustedCache::new);
  }

  @Test
  void findsAStoreThatDoesNotCheckLines() {
    Limits unchecked = new Limits(900, 600, FaultRun.AGE, 1_500, (bytes, from, to) -> 0);
    assertFound("no checksums", "opens again", () -> {
      for (int at = 1; at <= operations(UnaryOperator.identity()).size(); at++) {
        FaultRun run = new FaultRun(
                Script.ERASING, UnaryOperator.identity(), unchecked, at, Fault.STOPS)
            .work();
        for (int chance = 0; chance < 20; chance++) {
          run.powerCut(new Random(chance)).recover().goOn();
        }
      }
      return "";
    });
  }

  private static void assertFound(String mutation, String promise, UnaryOperator<Disk> how) {
    assertFound(mutation, promise, () -> faults(how, EnumSet.allOf(Operation.class)));
  }

  private static void assertFound(String mutation, String promise, Supplier<String> faults) {
    AssertionError found = catchThrowableOfType(AssertionError.class, faults::get);
    assertThat(found).as("a store with %s", mutation).isNotNull();
    System.out.println("JSON store with " + mutation + ": found by " + found.getMessage());
    assertThat(found).hasMessageStartingWith("[" + promise + "]");
  }
}
