package org.officialstats.advocacy.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Where connections come from. Thread-safe unless it joins a transaction. */
interface Connections extends AutoCloseable {
  /** A connection for one transaction, in the mode that it is kept in. */
  Connection take() throws SQLException;

  /** Takes back a connection whose transaction has ended. */
  void giveBack(Connection connection) throws SQLException;

  /** Whether the transaction is the host's: then nothing is begun, ended or set here. */
  default boolean areJoined() {
    return false;
  }

  /** Gives up what is held; a connection that is out is closed when it comes back. */
  @Override
  default void close() {}
}
