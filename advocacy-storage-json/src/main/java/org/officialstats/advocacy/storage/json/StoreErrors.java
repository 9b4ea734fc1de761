package org.officialstats.advocacy.storage.json;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.StorageException.Kind;

/** Everything that the store refuses, said in one form: place, what is wrong, what to do. */
final class StoreErrors {
  private static final String RESTORE = "restore the file from a backup; nothing has been changed";

  private StoreErrors() {}

  static StorageException locked(String directory, String holder) {
    return StorageException.of(
        Kind.UNAVAILABLE,
        directory,
        "already open" + (holder.isEmpty() ? "" : ": held by " + holder),
        "close it there, or open another directory");
  }

  static StorageException unavailable(String place, IOException cause) {
    return StorageException.of(
        Kind.UNAVAILABLE, place, "cannot be used: " + reason(cause), remedy(cause), cause);
  }

  static StorageException poisoned(String place, Throwable cause) {
    return StorageException.of(
        Kind.UNAVAILABLE,
        place,
        "an earlier write failed: " + reason(cause) + "; what was acknowledged is safe",
        "mend the cause, close the store and open it again",
        cause);
  }

  static StorageException damaged(String place, long line, long position) {
    return corrupt(
        place + ", line " + line + ", byte " + position,
        "damaged: the line is not what was written, and it is no write that was cut off",
        RESTORE);
  }

  static StorageException corrupt(String place, String what) {
    return corrupt(place, what, RESTORE);
  }

  static StorageException corrupt(String place, String what, String remedy) {
    return StorageException.of(Kind.CORRUPT, place, what, remedy);
  }

  static StorageException newer(String place, String version) {
    return StorageException.of(
        Kind.UNSUPPORTED,
        place,
        "format version " + version + "; this version of the library reads version 1",
        "update the library to the version that wrote it, or to a later one");
  }

  static StorageException conflict(String place, Head head, String first) {
    return StorageException.of(
        Kind.CONFLICT,
        place,
        "commit " + first + " does not follow the last one, " + head.revision(),
        "read what was kept since, and decide again");
  }

  static String reason(Throwable cause) {
    if (cause instanceof FileSystemException failure) {
      String file = Objects.toString(failure.getFile(), "");
      if (cause instanceof AccessDeniedException) {
        return "no permission for " + file;
      } else if (cause instanceof FileAlreadyExistsException) {
        return file + " is a file where a directory is needed";
      } else if (cause instanceof NoSuchFileException) {
        return file + " is missing";
      }
    }
    return Objects.toString(cause.getMessage(), cause.getClass().getSimpleName());
  }

  private static String remedy(IOException cause) {
    String reason = reason(cause);
    if (reason.contains("ermission") || reason.contains("Read-only")) {
      return "give the account of this process the permission to write there, then open the store again";
    } else if (reason.contains("No space")) {
      return "free some space, then open the store again";
    } else if (cause instanceof FileAlreadyExistsException) {
      return "name another directory, or move the file away";
    }
    return "check the disk, then open the store again";
  }
}
