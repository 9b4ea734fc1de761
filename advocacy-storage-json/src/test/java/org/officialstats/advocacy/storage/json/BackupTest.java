package org.officialstats.advocacy.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.StorageException.Kind;
import org.officialstats.advocacy.spi.Store;

/** A copy made while the store is written opens at some revision, or is refused; it is never taken for what it is not. */
@SuppressWarnings("SystemOut")
class BackupTest {
  private static final int COPIES = 25;

  @TempDir
  private Path temporary;

  private final Log log = new Log();
  private final AtomicInteger acknowledged = new AtomicInteger();
  private final AtomicInteger allowed = new AtomicInteger();
  private final AtomicBoolean done = new AtomicBoolean();

  @Test
  void opensOrRefusesACopyOfEverything() throws Exception {
    int refused = copyWhileWriting(List.of("journal", "records", ""), true);
    System.out.println("JSON store, copies of everything while writing: " + COPIES + ", of which "
        + refused + " refused");
  }

  @Test
  void alwaysOpensACopyOfTheManifestAndThenTheJournal() throws Exception {
    assertThat(copyWhileWriting(List.of("", "journal"), false)).isZero();
  }

  @Test
  void refusesACopyWhoseManifestIsNewerThanItsJournal() throws Exception {
    StoreFolder folder = new StoreFolder(temporary.resolve("store"));
    Path target = temporary.resolve("copy");
    try (Store store = folder.open(3_000, 1)) {
      store.append(List.of(log.put("ev01", "a")));
      copy(folder.path.resolve("journal"), target.resolve("journal"));
      store.append(List.of(log.put("ev01", "b")));
      copy(folder.path, target);
      Files.delete(target.resolve("ahead.jsonl"));
    }
    assertThatThrownBy(new StoreFolder(target)::open)
        .hasMessage("[" + target.resolve("journal/0000000000000001.jsonl")
            + "] ends at revision 1, but manifest.json vouches for revision 2: lines are missing;"
            + " restore the file from a backup; nothing has been changed");
  }

  @Test
  void refusesACopyWhoseJournalIsOlderThanWhatIsAheadOfIt() throws Exception {
    StoreFolder folder = new StoreFolder(temporary.resolve("store"));
    Path target = temporary.resolve("copy");
    try (Store store = folder.open(3_000, Long.MAX_VALUE)) {
      store.append(List.of(log.put("ev01", "a")));
      copy(folder.path.resolve("journal"), target.resolve("journal"));
      Files.copy(folder.path.resolve("manifest.json"), target.resolve("manifest.json"));
      for (int i = 0; i < 6; i++) {
        store.append(List.of(log.put("ev01", "x".repeat(200))));
      }
      Files.copy(folder.path.resolve("ahead.jsonl"), target.resolve("ahead.jsonl"));
    }
    assertThatThrownBy(new StoreFolder(target)::open)
        .hasMessage("[" + target.resolve("ahead.jsonl")
            + "] knows revision 6, but the journal ends at revision 1: lines are missing;"
            + " restore the file from a backup; nothing has been changed");
  }

  private int copyWhileWriting(List<String> directories, boolean mayRefuse) throws Exception {
    StoreFolder folder = new StoreFolder(temporary.resolve("store"));
    int refused = 0;
    try (Store store = folder.open(3_000, 2_000)) {
      Thread writer = new Thread(() -> write(store));
      writer.start();
      for (int copy = 0; copy < COPIES; copy++) {
        int least = acknowledged.get();
        allowed.set(least + 12);
        while (writer.isAlive() && acknowledged.get() < least + 3) {
          Thread.sleep(1);
        }
        assertThat(writer.isAlive()).isTrue();
        least = acknowledged.get();
        Path target = temporary.resolve("copy" + copy);
        for (String directory : directories) {
          copy(folder.path.resolve(directory), target.resolve(directory));
        }
        refused += isRefused(new StoreFolder(target), least, mayRefuse) ? 1 : 0;
      }
      done.set(true);
      writer.join();
    }
    assertThat(folder.notices).isEmpty();
    return refused;
  }

  private void write(Store store) {
    while (!done.get()) {
      if (acknowledged.get() >= allowed.get()) {
        Thread.onSpinWait();
        continue;
      }
      Commit commit;
      synchronized (log) {
        commit = log.put("ev" + acknowledged.get() % 7, "x".repeat(acknowledged.get() % 300));
      }
      store.append(List.of(commit));
      acknowledged.incrementAndGet();
    }
  }

  private boolean isRefused(StoreFolder copy, int least, boolean mayRefuse) {
    try (Store store = copy.open()) {
      List<Commit> read = Log.read(store);
      synchronized (log) {
        assertThat(read).isEqualTo(log.commits().subList(0, read.size()));
      }
      assertThat(read).hasSizeGreaterThanOrEqualTo(least);
      return false;
    } catch (StorageException refused) {
      assertThat(mayRefuse).as(refused.getMessage()).isTrue();
      assertThat(refused.kind()).isEqualTo(Kind.CORRUPT);
      return true;
    }
  }

  /** As a tool does that knows nothing of the store: one file after the other. */
  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    List<Path> files;
    try (Stream<Path> listed = Files.list(from)) {
      files = listed.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      try {
        Files.copy(file, to.resolve(file.getFileName()));
      } catch (NoSuchFileException renamed) {
        assertThat(renamed.getFile()).endsWith(".tmp");
      }
    }
  }
}
