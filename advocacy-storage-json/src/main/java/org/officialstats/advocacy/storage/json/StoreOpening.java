package org.officialstats.advocacy.storage.json;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.spi.Notice;

/** Opens a store: takes the lock, checks everything, mends what a crash left, and only then gives it away. */
final class StoreOpening {
  private final Disk disk;
  private final Limits limits;
  private final Consumer<Notice> notices;

  StoreOpening(Disk disk, Limits limits, Consumer<Notice> notices) {
    this.disk = disk;
    this.limits = limits;
    this.notices = notices;
  }

  JsonStore run(Clock clock) {
    try {
      disk.makeDirectory("");
      return lockedBy(disk.lock(holder(clock)), clock);
    } catch (IOException failure) {
      throw StoreErrors.unavailable(disk.place(""), failure);
    }
  }

  private JsonStore lockedBy(Closeable lock, Clock clock) throws IOException {
    try {
      return recovered(lock, clock);
    } catch (IOException | RuntimeException failure) {
      lock.close();
      throw failure;
    }
  }

  private JsonStore recovered(Closeable lock, Clock clock) throws IOException {
    disk.makeDirectory(Segment.DIRECTORY);
    disk.makeDirectory(Records.DIRECTORY);
    disk.delete(Manifest.FILE + Disk.TEMPORARY);
    disk.delete(Ahead.FILE + Disk.TEMPORARY);
    removeTemporary(disk, Segment.DIRECTORY);
    disk.syncDirectory("");
    disk.syncDirectory(Segment.DIRECTORY);
    boolean known = disk.exists(Manifest.FILE);
    Manifest manifest = known
        ? Manifest.read(disk.place(Manifest.FILE), disk.read(Manifest.FILE), limits.checksum())
        : Manifest.EMPTY;
    Journal journal = new JournalRecovery(disk, limits, manifest, notices).run();
    try {
      if (!known) {
        begin(journal.head());
      }
      return new JsonStore(
          disk,
          limits,
          lock,
          journal,
          new RecordsRecovery(disk, limits, manifest, notices).run(journal),
          notices,
          clock);
    } catch (IOException | RuntimeException failure) {
      journal.close();
      throw failure;
    }
  }

  private void begin(Head head) throws IOException {
    if (!head.equals(Head.NONE)) {
      notices.accept(new Notice(
          disk.place(Manifest.FILE),
          "missing; written anew from the journal, which ends at revision " + head.revision()));
    }
    disk.replace(Manifest.FILE, Manifest.EMPTY.write(limits.checksum()));
  }

  /** Removes files that had not taken their place when the store ended. */
  static void removeTemporary(Disk disk, String directory) throws IOException {
    for (String name : disk.list(directory)) {
      if (name.matches("[0-9a-f]+\\.jsonl\\" + Disk.TEMPORARY)) {
        disk.delete(directory + "/" + name);
      }
    }
  }

  static String holder(Clock clock) {
    return "process " + ProcessHandle.current().pid() + " on " + host() + " since "
        + clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException unnamed) {
      return "this host";
    }
  }
}
