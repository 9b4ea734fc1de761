package org.officialstats.advocacy.storage.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * A PostgreSQL server and a standby that follows it by streaming, synchronously: a commit is acknowledged when both have it.
 * The standby begins as a copy of the files of the primary, taken while it works.
 */
final class Replicated implements AutoCloseable {
  private static final String STANDBY = "standby";

  private final Cluster files;
  private final EmbeddedPostgres primary;
  private final EmbeddedPostgres standby;
  private int brokenOff;

  private Replicated(Cluster files, EmbeddedPostgres primary, EmbeddedPostgres standby) {
    this.files = files;
    this.primary = primary;
    this.standby = standby;
  }

  /** Starts the server with these files, and a standby. */
  static Replicated of(Cluster files, Path forTheStandby) throws IOException, SQLException {
    EmbeddedPostgres primary = files.start();
    try {
      Cluster copy = backUp(primary, files, forTheStandby);
      copy.write("standby.signal", "");
      copy.write("postgresql.auto.conf", "primary_conninfo = '" + conninfo(primary) + "'\n");
      Replicated servers = new Replicated(files, primary, copy.start());
      servers.waitForTheStandby();
      return servers;
    } catch (IOException | SQLException | RuntimeException failed) {
      primary.close();
      throw failed;
    }
  }

  private static Cluster backUp(EmbeddedPostgres primary, Cluster files, Path to)
      throws IOException, SQLException {
    try (Connection connection = primary.getPostgresDatabase().getConnection()) {
      one(connection, "SELECT pg_backup_start('standby', true)");
      Cluster copy = files.copy(to);
      copy.write("backup_label", one(connection, "SELECT labelfile FROM pg_backup_stop(false)"));
      return copy;
    }
  }

  private static String conninfo(EmbeddedPostgres primary) {
    return "host=localhost port=" + primary.getPort() + " user=postgres application_name="
        + STANDBY;
  }

  private void waitForTheStandby() throws SQLException {
    onPrimary("ALTER SYSTEM SET synchronous_standby_names TO '" + STANDBY + "'");
    onPrimary("SELECT pg_reload_conf()");
    awaitOnPrimary("SELECT sync_state = 'sync' FROM pg_stat_replication");
  }

  /** As the URL of a host names both: whichever takes writes. */
  String url() {
    return "jdbc:postgresql://localhost:" + primary.getPort() + ",localhost:" + standby.getPort()
        + "/postgres?user=postgres&targetServerType=primary&hostRecheckSeconds=0";
  }

  DataSource connections() {
    return new UrlDataSource(url());
  }

  /** From now on nothing reaches the standby, so that commits wait. */
  void cutTheStandbyOff() throws SQLException {
    execute(standby, "ALTER SYSTEM SET primary_conninfo TO ''");
    execute(standby, "SELECT pg_reload_conf()");
    awaitOnPrimary("SELECT count(*) = 0 FROM pg_stat_replication");
  }

  /** From now on the standby keeps what reaches it and says nothing of it, so that commits wait. */
  void silenceTheStandby() throws SQLException {
    execute(standby, "SELECT pg_wal_replay_pause()");
    await(standby, "SELECT pg_get_wal_replay_pause_state() = 'paused'");
    onPrimary("ALTER ROLE postgres SET synchronous_commit TO remote_apply");
  }

  /** Lets everything reach the standby again. */
  void letTheStandbyFollow() throws SQLException {
    execute(standby, "ALTER SYSTEM SET primary_conninfo TO '" + conninfo(primary) + "'");
    execute(standby, "SELECT pg_reload_conf()");
  }

  /** Waits until a commit waits for the standby, on a connection whose wait was not broken off before. */
  void awaitACommitThatWaits() throws SQLException {
    awaitOnPrimary(
        "SELECT count(*) > 0 FROM pg_stat_activity WHERE wait_event = 'SyncRep' AND pid <> "
            + brokenOff);
  }

  /** Breaks off the wait of the commit, as an administrator does who cancels what hangs: it stays on the primary alone. */
  void breakOffTheWait() throws SQLException {
    try (Connection connection = primary.getPostgresDatabase().getConnection()) {
      brokenOff = Integer.parseInt(
          one(connection, "SELECT pid FROM pg_stat_activity WHERE wait_event = 'SyncRep'"));
      one(connection, "SELECT pg_cancel_backend(" + brokenOff + ")");
    }
  }

  /** Ends every process of the primary at once, as if its machine had stopped. */
  void killThePrimary() throws IOException {
    files.kill();
    while (answers(primary)) {
      requireTime("the end of the primary");
    }
  }

  private static boolean answers(EmbeddedPostgres server) {
    try (Connection connection = server.getPostgresDatabase().getConnection()) {
      return true;
    } catch (SQLException gone) {
      return false;
    }
  }

  /** The time-out of a test interrupts it. */
  private static void requireTime(String awaited) {
    if (Thread.currentThread().isInterrupted()) {
      throw new IllegalStateException("waited in vain for: " + awaited);
    }
  }

  /** Makes the standby take writes; it first takes in everything that has reached it. */
  void promoteTheStandby() throws SQLException {
    execute(standby, "SELECT pg_promote(true, 60)");
  }

  void onPrimary(String sql) throws SQLException {
    execute(primary, sql);
  }

  private void awaitOnPrimary(String condition) throws SQLException {
    await(primary, condition);
  }

  private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void await(EmbeddedPostgres server, String condition) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection()) {
      while (!one(connection, condition).equals("t")) {
        requireTime(condition);
      }
    }
  }

  /** The one value, or nothing if there is no row. */
  private static String one(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : "";
    }
  }

  @Override
  public void close() throws IOException {
    try (primary) {
      standby.close();
    }
  }
}
