package org.officialstats.advocacy.storage.jdbc;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Objects;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.StorageException.Kind;

/**
 * Everything that the store refuses, said in one form: place, what is wrong, what to do. No message quotes a row, as
 * drivers do.
 *
 * @param place the tables of the store
 */
record StoreErrors(String place) {
  private static final String NO_DRIVER =
      "put the driver of the data base on the class path or module path, and ";

  StorageException unavailable(SQLException failure) {
    SQLException cause = presentable(failure);
    return StorageException.of(
        Kind.UNAVAILABLE, place, "cannot be used: " + reason(cause), remedy(cause), cause);
  }

  StorageException notKept(SQLException failure) {
    SQLException cause = presentable(failure);
    return StorageException.of(
        Kind.UNAVAILABLE, place, "nothing was kept: " + reason(cause), remedy(cause), cause);
  }

  StorageException unknown(String what, String howToTell, SQLException failure) {
    SQLException cause = presentable(failure);
    return StorageException.of(
        Kind.UNAVAILABLE,
        place,
        "the commit of " + what + " was not confirmed, so its outcome is unknown: " + reason(cause),
        howToTell,
        cause);
  }

  StorageException conflict(Head head, String first) {
    return StorageException.of(
        Kind.CONFLICT,
        place,
        "commit " + first + " does not follow the last one, " + head.revision(),
        "read what was kept since, and decide again");
  }

  StorageException overtaken(String first, SQLException failure) {
    return StorageException.of(
        Kind.CONFLICT,
        place,
        "commit " + first + " was overtaken by another writer, and nothing of it was kept",
        "read what was kept since, and decide again",
        presentable(failure));
  }

  static StorageException corrupt(String place, String what) {
    return StorageException.of(
        Kind.CORRUPT, place, what, "restore the tables from a backup; nothing has been changed");
  }

  static StorageException corrupt(String place, String what, Throwable cause) {
    return StorageException.of(
        Kind.CORRUPT,
        place,
        what,
        "restore the tables from a backup; nothing has been changed",
        cause);
  }

  /** The failure itself, unless its message may hold what was to be written. */
  private static SQLException presentable(SQLException failure) {
    SQLException innermost = failure;
    while (innermost instanceof BatchUpdateException && innermost.getNextException() != null) {
      innermost = innermost.getNextException();
    }
    if (!(innermost instanceof BatchUpdateException) && !SqlStates.mayQuoteData(innermost)) {
      return innermost;
    }
    SQLException copy = new SQLException(
        "the data base refused the data (SQLSTATE " + SqlStates.of(innermost) + ", code "
            + innermost.getErrorCode() + ")",
        innermost.getSQLState(),
        innermost.getErrorCode());
    copy.setStackTrace(innermost.getStackTrace());
    return copy;
  }

  private static String reason(SQLException cause) {
    String message = Objects.toString(cause.getMessage(), cause.getClass().getSimpleName());
    String line = message.lines().findFirst().orElse("").replaceFirst("; SQL statement:$", "");
    return line.isBlank() ? cause.getClass().getSimpleName() : line;
  }

  private static String remedy(SQLException cause) {
    if (SqlStates.isDenied(cause)) {
      return "give the account the privileges that docs/reference/sql-store.md lists";
    } else if (SqlStates.isUnauthenticated(cause)) {
      return "correct the account or its password";
    } else if (SqlStates.isTimeout(cause)) {
      return "see who holds the locks, or raise the setting 'timeout-seconds', then try again";
    }
    String state = SqlStates.of(cause);
    if (state.startsWith("53")) {
      return "give the data base more of what it lacks, then try again";
    }
    return (state.equals("08001") && cause.getCause() == null ? NO_DRIVER : "")
        + "see to the data base, then try again";
  }
}
