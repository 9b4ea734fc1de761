package org.officialstats.advocacy.storage.json;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.officialstats.advocacy.spi.StorageException;

/**
 * Looks at the files of a JSON store, and mends one that is refused as damaged when there is no backup to restore.
 *
 * <p>A repair keeps the longest chain of commits that is whole from the first one on. It deletes nothing: whatever does
 * not belong to that chain is moved or copied to {@code aside/}. A repair that was interrupted is completed by another.
 *
 * <pre>{@code
 * JsonStoreRepair repair = JsonStoreRepair.of(directory, clock);
 * if (!repair.inspect().isWhole()) {
 *   RepairReport report = repair.repair();
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe. The store must be closed meanwhile, in this process and every other.
 */
public final class JsonStoreRepair {
  private final Disk disk;
  private final Clock clock;

  private JsonStoreRepair(Disk disk, Clock clock) {
    this.disk = disk;
    this.clock = clock;
  }

  /** For the store in this directory; the clock says since when its lock is held. Nothing is touched yet. */
  public static JsonStoreRepair of(Path directory, Clock clock) {
    requireNonNull(directory, "directory");
    requireNonNull(clock, "clock");
    return on(new LocalDisk(directory.toAbsolutePath().normalize()), clock);
  }

  static JsonStoreRepair on(Disk disk, Clock clock) {
    return new JsonStoreRepair(disk, clock);
  }

  /**
   * Reads every byte and checks it: checksums, the chain, the hash of every commit and the digest of every document, the
   * records against the manifest. Changes nothing but the files of the lock.
   *
   * @throws StorageException if the store is open, cannot be read, is none, or was written by a newer version
   */
  public RepairReport inspect() {
    return locked(() -> Inspection.of(disk).report());
  }

  /**
   * Makes the store one that opens: keeps the longest whole chain and sets the rest aside. Does nothing if everything is
   * as it was written.
   *
   * @throws StorageException if the store is open, cannot be read or written, is none, or was written by a newer version
   */
  public RepairReport repair() {
    return locked(() -> new Mending(disk, Inspection.of(disk)).run());
  }

  private RepairReport locked(Work work) {
    try {
      if (!disk.exists(Manifest.FILE) && disk.list(Segment.DIRECTORY).isEmpty()) {
        throw StorageException.of(
            StorageException.Kind.UNAVAILABLE,
            disk.place(""),
            "no JSON store: neither " + Manifest.FILE + " nor a file in " + Segment.DIRECTORY,
            "name the directory of a store");
      }
      Closeable lock = disk.lock(StoreOpening.holder(clock));
      try {
        return work.run();
      } finally {
        lock.close();
      }
    } catch (IOException failure) {
      throw StoreErrors.unavailable(disk.place(""), failure);
    }
  }

  /** Something that is done while nobody else has the store. */
  @FunctionalInterface
  private interface Work {
    RepairReport run() throws IOException;
  }
}
