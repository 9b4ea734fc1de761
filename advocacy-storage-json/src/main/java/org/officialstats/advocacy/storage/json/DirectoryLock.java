package org.officialstats.advocacy.storage.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a directory for one store in one process. There are two locked files, as on POSIX systems a process loses its
 * lock on a file when it closes the file anywhere: {@code LOCK} is opened only by who already has {@code LOCK.holder},
 * which the Java virtual machine refuses to lock twice whatever the operating system thinks. Its text says who holds it,
 * for people; after a crash the text stays and means nothing.
 */
final class DirectoryLock implements Closeable {
  private static final int LONGEST_HOLDER = 200;

  private final RandomAccessFile holder;
  private final RandomAccessFile lock;

  private DirectoryLock(RandomAccessFile holder, RandomAccessFile lock) {
    this.holder = holder;
    this.lock = lock;
  }

  /** Takes the lock and writes down who did. */
  static DirectoryLock take(Path directory, String text) throws IOException {
    RandomAccessFile holder = locked(directory, "LOCK.holder");
    try {
      RandomAccessFile lock = locked(directory, "LOCK");
      holder.setLength(0);
      holder.write((text + "\n").getBytes(StandardCharsets.UTF_8));
      return new DirectoryLock(holder, lock);
    } catch (IOException | RuntimeException failure) {
      holder.close();
      throw failure;
    }
  }

  private static RandomAccessFile locked(Path directory, String name) throws IOException {
    RandomAccessFile file = new RandomAccessFile(directory.resolve(name).toFile(), "rw");
    try {
      if (isLocked(file)) {
        return file;
      }
      throw StoreErrors.locked(directory.toString(), holder(directory));
    } catch (IOException | RuntimeException failure) {
      file.close();
      throw failure;
    }
  }

  private static boolean isLocked(RandomAccessFile file) throws IOException {
    try {
      @Nullable FileLock lock = file.getChannel().tryLock();
      return lock != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  private static String holder(Path directory) throws IOException {
    try (RandomAccessFile file =
        new RandomAccessFile(directory.resolve("LOCK.holder").toFile(), "r")) {
      byte[] bytes = new byte[LONGEST_HOLDER];
      int length = Math.max(file.read(bytes), 0);
      String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
      return text.replaceAll("\\p{Cntrl}", " ").strip();
    }
  }

  /** Empties the text, so that a closed store is the same whoever wrote it, then gives up both locks. */
  @Override
  public void close() throws IOException {
    try (lock;
        holder) {
      holder.setLength(0);
    }
  }
}
