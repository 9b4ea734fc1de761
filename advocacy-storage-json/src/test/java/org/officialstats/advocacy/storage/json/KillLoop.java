package org.officialstats.advocacy.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.spi.Store;

/**
 * Kills a process that writes, at any moment, again and again, and looks at what it left: all that it had acknowledged,
 * nothing that it had not submitted, in an unbroken chain.
 */
final class KillLoop {
  private static final int KILLS_OF_A_STORE = 20;

  private final Path directory;
  private final Random chance;
  private final Set<String> submitted = new HashSet<>();
  private final Set<String> acknowledged = new HashSet<>();
  private StoreFolder folder;
  private long keptBefore;
  private Counts counts = new Counts(0, 0, 0, 0, 0, 0, 0, 0);

  /**
   * What was seen.
   *
   * @param kills processes that were killed
   * @param openings stores that were opened after a kill
   * @param acknowledged commits that a process said were there
   * @param kept those of them that were
   * @param inFlight commits that were there without having been acknowledged
   * @param cutOff last writes that were set aside
   * @param staleLocks locks whose holder was no more
   * @param liveLocks locks that refused another process
   */
  record Counts(
      long kills,
      long openings,
      long acknowledged,
      long kept,
      long inFlight,
      long cutOff,
      long staleLocks,
      long liveLocks) {
    long lost() {
      return acknowledged - kept;
    }
  }

  KillLoop(Path directory, long seed) {
    this.directory = directory;
    this.chance = new Random(seed);
    this.folder = new StoreFolder(directory.resolve("store0"));
  }

  Counts run(int kills) throws IOException, InterruptedException {
    for (int kill = 0; kill < kills; kill++) {
      if (kill > 0 && kill % KILLS_OF_A_STORE == 0) {
        folder = new StoreFolder(directory.resolve("store" + kill));
        submitted.clear();
        acknowledged.clear();
        keptBefore = 0;
      }
      kill(kill);
      boolean lastOfStore = (kill + 1) % KILLS_OF_A_STORE == 0 || kill + 1 == kills;
      // now and then the next process finds what this one left
      if (lastOfStore || chance.nextInt(4) > 0) {
        check();
      }
    }
    return counts;
  }

  private void kill(int number) throws IOException, InterruptedException {
    Path output = directory.resolve("output" + number);
    Process process = start(output, number);
    try {
      boolean looksAtTheLock = number % 10 == 1;
      // one in six while it is still opening the store
      String awaited = chance.nextInt(6) == 0 && !looksAtTheLock ? "open" : "ack";
      while (process.isAlive() && !Files.readString(output).contains(awaited)) {
        Thread.sleep(2);
      }
      Thread.sleep(chance.nextInt(120));
      if (looksAtTheLock) {
        checkLive(process);
      }
      assertThat(process.isAlive()).as(() -> text(output)).isTrue();
    } finally {
      process.destroyForcibly().waitFor();
    }
    KilledWriter.said(text(output), "try").forEach(submitted::add);
    KilledWriter.said(text(output), "ack").forEach(acknowledged::add);
    add(new Counts(1, 0, KilledWriter.said(text(output), "ack").count(), 0, 0, 0, 0, 0));
    checkStale(process);
  }

  private Process start(Path output, int number) throws IOException {
    Files.createFile(output);
    return AnotherJvm.builder(KilledWriter.class, folder.path.toString(), "r" + number)
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start();
  }

  /** While the process lives, nobody else can open its store. */
  private void checkLive(Process process) {
    assertThatThrownBy(() -> folder.open())
        .hasMessageMatching("\\[.*] already open: held by process " + process.pid()
            + " on \\S+ since \\S+Z; close it there, or open another directory");
    add(new Counts(0, 0, 0, 0, 0, 0, 0, 1));
  }

  /** The text of the lock still names the process that is no more; whoever opens the store next takes no notice. */
  private void checkStale(Process process) {
    Path holder = folder.path.resolve("LOCK.holder");
    if (Files.exists(holder) && text(holder).startsWith("process " + process.pid() + " on ")) {
      add(new Counts(0, 0, 0, 0, 0, 0, 1, 0));
    }
  }

  private void check() {
    long cutOff = CutOff.bytes(folder);
    folder.notices.clear();
    try (Store store = folder.open()) {
      List<Commit> commits = Log.read(store);
      checkChain(commits);
      Set<String> found = commits.stream()
          .map(Commit::message)
          .filter(message -> message.matches("r\\d+-\\d+-\\d+"))
          .collect(Collectors.toCollection(TreeSet::new));
      long kept = acknowledged.stream().filter(found::contains).count();
      add(new Counts(0, 0, 0, kept - keptBefore, 0, 0, 0, 0));
      keptBefore = kept;
      assertThat(found).as("what is there").containsAll(acknowledged);
      assertThat(submitted).as("what was submitted").containsAll(found);
      assertThat(commits.size() - found.size()).as("the commit of the strategy").isBetween(0, 1);
      add(new Counts(0, 1, 0, 0, found.size() - kept, folder.notices.size(), 0, 0));
      // what is there now must stay
      acknowledged.addAll(found);
      keptBefore = found.size();
    }
    CutOff.assertTold(folder, cutOff);
  }

  private static void checkChain(List<Commit> commits) {
    Head head = Head.NONE;
    for (Commit commit : commits) {
      assertThat(commit.follows(head) && commit.isIntact()).isTrue();
      head = commit.head();
    }
  }

  private void add(Counts more) {
    counts = new Counts(
        counts.kills + more.kills,
        counts.openings + more.openings,
        counts.acknowledged + more.acknowledged,
        counts.kept + more.kept,
        counts.inFlight + more.inFlight,
        counts.cutOff + more.cutOff,
        counts.staleLocks + more.staleLocks,
        counts.liveLocks + more.liveLocks);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }
}
