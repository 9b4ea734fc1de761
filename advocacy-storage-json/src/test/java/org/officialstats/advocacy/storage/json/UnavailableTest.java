package org.officialstats.advocacy.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.StorageException.Kind;
import org.officialstats.advocacy.spi.Store;

/** A disk that says no: the place, the cause and the remedy, and nothing lost. */
class UnavailableTest {
  @TempDir
  private Path directory;

  private final Log log = new Log();
  private final List<String> notices = new ArrayList<>();

  @Test
  void refusesAFileWhereADirectoryIsNeeded() {
    StoreFolder folder = new StoreFolder(directory.resolve("file"));
    StoreFolder.write(folder.path, new byte[0]);
    assertRefused(
        folder,
        "[" + folder.path + "] cannot be used: " + folder.path
            + " is a file where a directory is needed; name another directory, or move the file away");
    StoreFolder below = new StoreFolder(folder.path.resolve("below"));
    assertRefused(
        below,
        "[" + below.path + "] cannot be used: " + folder.path
            + " is a file where a directory is needed; name another directory, or move the file away");
  }

  @Test
  void refusesADirectoryWhereAFileIsNeeded() throws IOException {
    Files.createDirectories(directory.resolve("LOCK.holder"));
    assertRefused(
        new StoreFolder(directory),
        "[" + directory + "] cannot be used: " + directory.resolve("LOCK.holder")
            + " (Is a directory); check the disk, then open the store again");
  }

  @Test
  void refusesADirectoryThatMayNotBeWritten() throws IOException {
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("r-xr-xr-x"));
    StoreFolder folder = new StoreFolder(directory);
    // an administrator's account may write everywhere
    if (!Files.isWritable(directory)) {
      assertRefused(
          folder,
          "[" + directory + "] cannot be used: " + directory.resolve("LOCK.holder")
              + " (Permission denied); give the account of this process the permission to write there,"
              + " then open the store again");
    }
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    folder.open().close();
  }

  @Test
  void saysWhatToDoAboutEachCause() {
    assertThat(refusal(new AccessDeniedException("/data/store")))
        .isEqualTo(
            "[sim/] cannot be used: no permission for /data/store;"
                + " give the account of this process the permission to write there, then open the store again");
    assertThat(refusal(new FileSystemException("/data/store", null, "Read-only file system")))
        .isEqualTo(
            "[sim/] cannot be used: /data/store: Read-only file system;"
                + " give the account of this process the permission to write there, then open the store again");
    assertThat(refusal(new IOException("No space left on device")))
        .isEqualTo(
            "[sim/] cannot be used: No space left on device; free some space, then open the store again");
    assertThat(refusal(new java.nio.file.NoSuchFileException("/data/store")))
        .isEqualTo(
            "[sim/] cannot be used: /data/store is missing; check the disk, then open the store again");
    assertThat(refusal(new IOException()))
        .isEqualTo("[sim/] cannot be used: IOException; check the disk, then open the store again");
  }

  private static String refusal(IOException cause) {
    Disk disk = new OtherDisk(new SimulatedDisk()) {
      @Override
      public void makeDirectory(String name) throws IOException {
        throw cause;
      }
    };
    try {
      new StoreOpening(disk, Limits.STANDARD, notice -> {})
          .run(StoreFolder.CLOCK)
          .close();
      return "opened";
    } catch (StorageException refused) {
      assertThat(refused.kind()).isEqualTo(Kind.UNAVAILABLE);
      assertThat(refused).hasCause(cause);
      return refused.getMessage();
    }
  }

  @Test
  void takesNoMoreAfterAWriteThatFailedAndStillReads() {
    SimulatedDisk disk = new SimulatedDisk();
    Store store = open(disk, Limits.STANDARD);
    store.append(List.of(log.put("ev01", "a")));
    Commit next = log.put("ev01", "b");
    disk.failSyncAt(1);
    assertThatThrownBy(() -> store.append(List.of(next)))
        .isInstanceOfSatisfying(
            StorageException.class, e -> assertThat(e.kind()).isEqualTo(Kind.UNAVAILABLE))
        .hasMessage(
            "[sim/] cannot be used: Input/output error; check the disk, then open the store again");
    String poisoned =
        "[sim/] an earlier write failed: Input/output error; what was acknowledged is safe;"
            + " mend the cause, close the store and open it again";
    assertThatThrownBy(() -> store.append(List.of(next)))
        .isInstanceOfSatisfying(
            StorageException.class, e -> assertThat(e.kind()).isEqualTo(Kind.UNAVAILABLE))
        .hasMessage(poisoned);
    assertThatThrownBy(() -> store.redact(Log.key("ev01"), document -> document))
        .hasMessage(poisoned);
    assertThat(Log.read(store)).isEqualTo(log.commits().subList(0, 1));
    store.close();
    try (Store again = open(disk, Limits.STANDARD)) {
      assertThat(Log.read(again)).isEqualTo(log.commits());
    }
  }

  @Test
  void acknowledgesACommitEvenIfTheRecordsCannotBeWritten() {
    SimulatedDisk disk = new SimulatedDisk();
    Store store = open(disk, new Limits(Long.MAX_VALUE, 1, FaultRun.AGE, 1_500, Checksum.CRC32C));
    disk.failSyncAt(10);
    store.append(List.of(log.put("ev01", "a")));
    assertThat(Log.read(store)).isEqualTo(log.commits());
    assertThat(notices)
        .containsExactly(
            "[sim/records] could not be written: Input/output error; no commit is lost,"
                + " the records follow when the store is opened and closed again");
    Commit next = log.put("ev01", "b");
    assertThatThrownBy(() -> store.append(List.of(next)))
        .hasMessageContaining("an earlier write failed");
    store.close();
  }

  @Test
  void closesEvenIfTheRecordsCannotBeWritten() {
    SimulatedDisk disk = new SimulatedDisk();
    Store store = open(disk, Limits.STANDARD);
    store.append(List.of(log.put("ev01", "a")));
    disk.failSyncAt(1);
    store.close();
    assertThat(notices)
        .containsExactly(
            "[sim/records] could not be written: Input/output error; no commit is lost,"
                + " the records follow when the store is opened and closed again");
    try (Store again = open(disk, Limits.STANDARD)) {
      assertThat(Log.read(again)).isEqualTo(log.commits());
    }
  }

  @Test
  void saysThatItCannotRead() {
    SimulatedDisk disk = new SimulatedDisk();
    Store store = open(disk, Limits.STANDARD);
    store.append(List.of(log.put("ev01", "a")));
    disk.delete("journal/0000000000000001.jsonl");
    assertThatThrownBy(() -> Log.read(store))
        .isInstanceOfSatisfying(
            StorageException.class, e -> assertThat(e.kind()).isEqualTo(Kind.UNAVAILABLE))
        .hasMessage(
            "[sim/] cannot be used: journal/0000000000000001.jsonl (No such file or directory);"
                + " check the disk, then open the store again");
  }

  private Store open(Disk disk, Limits limits) {
    return new StoreOpening(disk, limits, notice -> notices.add(notice.toString()))
        .run(StoreFolder.CLOCK);
  }

  private static void assertRefused(StoreFolder folder, String message) {
    assertThatThrownBy(folder::open)
        .isInstanceOfSatisfying(
            StorageException.class, e -> assertThat(e.kind()).isEqualTo(Kind.UNAVAILABLE))
        .hasMessage(message);
  }
}
