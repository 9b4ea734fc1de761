package org.officialstats.advocacy.storage.jdbc;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Objects;
import java.util.Set;

/** What the five characters of an SQLSTATE say. */
final class SqlStates {
  /** Serialization failure, deadlock of PostgreSQL, concurrent update of H2. */
  private static final Set<String> OVERTAKEN = Set.of("40001", "40P01", "90131");
  /** Cancelled, lock not available (PostgreSQL), lock timeout (H2). */
  private static final Set<String> TOO_LONG = Set.of("57014", "55P03", "HYT00");

  private static final String COMPLETION_UNKNOWN = "40003";

  private SqlStates() {}

  static String of(SQLException failure) {
    return Objects.toString(failure.getSQLState(), "");
  }

  /** Another transaction was in the way, so this one was rolled back. */
  static boolean isOvertaken(SQLException failure) {
    return OVERTAKEN.contains(of(failure));
  }

  static boolean isTimeout(SQLException failure) {
    return failure instanceof SQLTimeoutException || TOO_LONG.contains(of(failure));
  }

  /** The data base answered a commit, and the answer was no. */
  static boolean isRefusedCommit(SQLException failure) {
    String state = of(failure);
    boolean rolledBack = state.startsWith("40") && !state.equals(COMPLETION_UNKNOWN);
    return rolledBack || state.startsWith("23") || state.startsWith("25");
  }

  /** A warning, not a mere notice, which has the state of success. */
  static boolean isWarning(SQLException told) {
    return !of(told).startsWith("00");
  }

  /** A row with this key is there already. */
  static boolean isDuplicate(SQLException failure) {
    return of(failure).equals("23505");
  }

  static boolean isDenied(SQLException failure) {
    String state = of(failure);
    // Insufficient privilege; read-only transaction; the same two of H2.
    return Set.of("42501", "25006", "90096", "90097").contains(state);
  }

  static boolean isUnauthenticated(SQLException failure) {
    return of(failure).startsWith("28");
  }

  /** The message of such a failure may quote a row. */
  static boolean mayQuoteData(SQLException failure) {
    String state = of(failure);
    return state.startsWith("22") || state.startsWith("23");
  }
}
