package org.officialstats.advocacy.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.StorageException.Kind;
import org.officialstats.advocacy.spi.Store;

/** The disk is full, must not be written any more, or is gone while the store is open. */
class LostDiskTest {
  private static final Map<IOException, String> CAUSES = Map.of(
      new IOException("No space left on device"),
      "No space left on device; free some space, then open the store again",
      new IOException("Read-only file system"),
      "Read-only file system; give the account of this process the permission to write there,"
          + " then open the store again",
      new AccessDeniedException("/data/store"),
      "no permission for /data/store; give the account of this process the permission to write there,"
          + " then open the store again");
  private static final String POISONED =
      "; what was acknowledged is safe;" + " mend the cause, close the store and open it again";

  @TempDir
  private Path temporary;

  private final List<String> notices = new ArrayList<>();

  @Test
  void losesNothingWhenNothingCanBeWrittenAnyMore() {
    CAUSES.forEach((cause, message) -> {
      losesNothing(new Unwritable(cause), message, (store, next) -> store.append(List.of(next)));
      losesNothing(
          new Unwritable(cause),
          message,
          (store, next) -> store.redact(Log.key("ev01"), document -> JsonDocument.of("{}")));
    });
  }

  private void losesNothing(Unwritable disk, String message, Write write) {
    Log log = new Log();
    Store store = open(disk);
    store.append(List.of(log.put("ev01", "a")));
    store.append(List.of(log.put("ev02", "b")));
    List<Commit> safe = log.commits();
    Commit next = log.put("ev03", "c");
    disk.refuses = true;
    String cause = message.substring(0, message.indexOf(';'));

    assertUnavailable(() -> write.to(store, next), "[sim/] cannot be used: " + message);
    assertUnavailable(
        () -> store.append(List.of(next)), "[sim/] an earlier write failed: " + cause + POISONED);
    assertThat(Log.read(store)).isEqualTo(safe);
    assertThat(store.head()).isEqualTo(safe.get(1).head());
    store.close();
    assertUnavailable(() -> open(disk), "[sim/] cannot be used: " + message);

    disk.refuses = false;
    notices.clear();
    long cutOff = CutOff.bytes(disk.simulated.files(), Checksum.CRC32C);
    try (Store again = open(disk)) {
      assertThat(Log.read(again)).isEqualTo(safe);
      CutOff.assertTold(notices, cutOff);
      again.append(List.of(next));
    }
    notices.clear();
    try (Store again = open(disk)) {
      assertThat(Log.read(again)).isEqualTo(log.commits());
    }
    assertThat(notices).isEmpty();
  }

  @Test
  void acknowledgesNothingOnceItsDirectoryWasRemovedOrMoved() throws IOException {
    for (boolean moved : List.of(true, false)) {
      StoreFolder folder = new StoreFolder(temporary.resolve("store" + moved));
      Log log = new Log();
      Store store = folder.open();
      store.append(List.of(log.put("ev01", "a")));
      Path elsewhere = temporary.resolve("elsewhere" + moved);
      Files.move(folder.path, elsewhere, StandardCopyOption.ATOMIC_MOVE);
      Commit next = log.put("ev02", "b");

      Path journal = folder.path.resolve("journal/0000000000000001.jsonl");
      assertUnavailable(
          () -> store.append(List.of(next)),
          "[" + folder.path + "] cannot be used: " + journal
              + " is missing; check the disk, then open the store again");
      assertUnavailable(
          () -> store.append(List.of(next)),
          "[" + folder.path + "] an earlier write failed: " + journal + " is missing" + POISONED);
      store.close();
      store.close();
      try (Store again = new StoreFolder(elsewhere).open()) {
        assertThat(Log.read(again)).startsWith(log.commits().get(0)).hasSizeBetween(1, 2);
      }
    }
  }

  @Test
  void acknowledgesNothingOnceAnotherFileHasTakenThePlaceOfItsJournal() throws IOException {
    StoreFolder folder = new StoreFolder(temporary.resolve("store"));
    Log log = new Log();
    Store store = folder.open();
    store.append(List.of(log.put("ev01", "a")));
    Path journal = folder.path.resolve("journal/0000000000000001.jsonl");
    Files.copy(journal, temporary.resolve("copy"));
    Files.move(temporary.resolve("copy"), journal, StandardCopyOption.REPLACE_EXISTING);
    Commit next = log.put("ev02", "b");
    assertUnavailable(
        () -> store.append(List.of(next)),
        "[" + folder.path + "] cannot be used: " + journal + ": another file has taken its place;"
            + " check the disk, then open the store again");
    store.close();
    try (Store again = folder.open()) {
      assertThat(Log.read(again)).isEqualTo(log.commits().subList(0, 1));
    }
  }

  @Test
  void closesWithANoticeWhenItsDirectoryIsGone() throws IOException {
    StoreFolder folder = new StoreFolder(temporary.resolve("store"));
    Store store = folder.open();
    store.append(List.of(new Log().put("ev01", "a")));
    Files.move(folder.path, temporary.resolve("elsewhere"));
    store.close();
    assertThat(folder.notices)
        .singleElement()
        .asString()
        .startsWith("[" + folder.path.resolve("records") + "] could not be written: ")
        .endsWith(
            "; no commit is lost, the records follow when the store is opened and closed again");
  }

  private Store open(Disk disk) {
    return new StoreOpening(
            disk,
            new Limits(Long.MAX_VALUE, Long.MAX_VALUE, FaultRun.AGE, 1_500, Checksum.CRC32C),
            notice -> notices.add(notice.toString()))
        .run(StoreFolder.CLOCK);
  }

  private static void assertUnavailable(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            StorageException.class, e -> assertThat(e.kind()).isEqualTo(Kind.UNAVAILABLE))
        .hasMessage(message);
  }

  /** Something that writes. */
  @FunctionalInterface
  private interface Write {
    void to(Store store, Commit next);
  }

  /** A disk that, while it refuses, takes half of a write and makes nothing new. */
  private static final class Unwritable extends OtherDisk {
    private final SimulatedDisk simulated;
    private final IOException cause;
    private boolean refuses;

    Unwritable(IOException cause) {
      this(new SimulatedDisk(), cause);
    }

    private Unwritable(SimulatedDisk simulated, IOException cause) {
      super(simulated);
      this.simulated = simulated;
      this.cause = cause;
    }

    private void check() throws IOException {
      if (refuses) {
        throw cause;
      }
    }

    @Override
    public Sink create(String file) throws IOException {
      check();
      return refusing(super.create(file));
    }

    @Override
    public Sink append(String file) throws IOException {
      return refusing(super.append(file));
    }

    @Override
    public void rename(String from, String to) throws IOException {
      check();
      super.rename(from, to);
    }

    private Sink refusing(Sink sink) {
      return new Sink() {
        @Override
        public void write(byte[] bytes) throws IOException {
          sink.write(refuses ? Arrays.copyOf(bytes, bytes.length / 2) : bytes);
          check();
        }

        @Override
        public void sync() throws IOException {
          sink.sync();
        }

        @Override
        public void close() throws IOException {
          sink.close();
        }
      };
    }
  }
}
