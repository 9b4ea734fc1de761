package org.officialstats.advocacy.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.tck.SampleLog;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

class WatchTest {
  private final SampleLog log = SampleLog.empty();

  @Test
  void isToldOfACommitOfAnotherStoreByTheDataBase() throws Exception {
    String schema = Postgres.newSchema();
    FailingConnections connections = new FailingConnections(Postgres.url());
    ExecutorService watcher = Executors.newSingleThreadExecutor();
    try (Store watching =
            Opened.open(JdbcStores.provider(connections), Settings.of("schema", schema));
        Store writing = Opened.postgres(schema)) {
      Future<Head> seen = watcher.submit(() -> watching.watch(Head.NONE, Duration.ofMinutes(1)));
      Commit commit = log.put("event/ev01", "Kigali");
      writing.append(List.of(commit));
      assertThat(seen.get()).isEqualTo(commit.head());
      assertThat(watching.watch(commit.head(), Duration.ofMillis(1))).isEqualTo(commit.head());
    } finally {
      watcher.shutdown();
    }
    assertThat(connections.open()).isZero();
  }

  @Test
  void letsATrackerFollowAnother() throws Exception {
    String schema = Postgres.newSchema();
    List<Revision> told = new CopyOnWriteArrayList<>();
    ExecutorService follower = Executors.newSingleThreadExecutor();
    try (Tracker one = Offices.tracker(Postgres.url(), schema);
        Tracker two = Offices.tracker(Postgres.url(), schema)) {
      one.listen((before, after, commit) -> told.add(commit.revision()));
      Future<Revision> seen =
          follower.submit(() -> one.refresh(Duration.ofMinutes(1)).revision());
      Offices.put(two, "ev01", "Kigali");
      assertThat(seen.get()).isEqualTo(Revision.of(1));
      assertThat(told).containsExactly(Revision.of(1));
      Future<Revision> stopped =
          follower.submit(() -> one.refresh(Duration.ofMinutes(1)).revision());
      one.close();
      assertThatThrownBy(stopped::get)
          .cause()
          .hasMessage("the tracker is closed; open another one");
    } finally {
      follower.shutdown();
    }
  }

  @Test
  void announcesEveryAppendAndOnlyThose() throws Exception {
    String schema = Postgres.newSchema();
    try (Connection listening = Postgres.connections().getConnection();
        Store store = Opened.postgres(schema)) {
      listening.createStatement().execute("LISTEN advocacy_commit");
      store.append(List.of(log.put("event/ev01", "Kigali"), log.put("event/ev01", "Bogotá")));
      assertThatThrownBy(() -> store.append(List.of(log.commits().get(0))))
          .isInstanceOf(StorageException.class);
      store.append(List.of(log.put("event/ev01", "Jakarta")));
      List<String> told = new ArrayList<>();
      while (told.size() < 2) {
        for (PGNotification next : listening.unwrap(PGConnection.class).getNotifications(10_000)) {
          told.add(next.getParameter());
        }
      }
      assertThat(told).containsExactly(schema + " 2", schema + " 3");
    }
  }

  @Test
  void hearsWhatTheDataBaseTellsThroughTheDriverOfPostgres() throws Exception {
    String schema = Postgres.newSchema();
    Connections connections = new DataSourceConnections(Postgres.connections());
    try (Session session = Session.begin(connections, 60);
        Store store = Opened.postgres(schema)) {
      PostgresDialect.listen(session, new Tables(schema, "advocacy_"), true);
      session.commit();
      Notifications notifications = Notifications.of(session);
      assertThat(notifications.await(1)).isFalse();
      store.append(List.of(log.put("event/ev01", "Kigali")));
      assertThat(notifications.await(10_000)).isTrue();
      session.connection().close();
      assertThatThrownBy(() -> notifications.await(1)).isInstanceOf(SQLException.class);
    }
    Connections others =
        new DataSourceConnections(new UrlDataSource("jdbc:h2:mem:" + Postgres.newSchema()));
    try (Session session = Session.begin(others, 60)) {
      assertThat(Notifications.of(session)).isNull();
    }
  }

  @Test
  void seesACommitOfWhichNoWordComesThrough() throws Exception {
    Tables tables = new Tables(Postgres.newSchema(), "advocacy_");
    Commit commit = log.put("event/ev01", "Kigali");
    Transactions transactions = new Transactions(
        new DataSourceConnections(Postgres.connections()), new H2Dialect(false), 60);
    AtomicInteger looked = new AtomicInteger();
    try (Store store = Opened.postgres(tables.schema())) {
      Runnable appendInSilence = () -> {
        if (looked.incrementAndGet() == 2) {
          Postgres.execute(tables.sql(
              "UPDATE {head} SET revision = 1, hash = '" + commit.hash().hex() + "'"));
        }
      };
      Listener listener = new Listener(
          transactions,
          new HeadTable(new H2Dialect(false), tables),
          tables,
          appendInSilence,
          Duration.ofMillis(1));
      assertThat(listener.watch(Head.NONE, Duration.ofMinutes(1))).contains(commit.head());
      assertThat(looked).hasValue(2);
      assertThat(store.head()).isEqualTo(commit.head());
    }
  }

  @Test
  void asksAgainAndAgainWhereNobodyTells() throws Exception {
    String url = "jdbc:h2:mem:" + Postgres.newSchema() + ";DB_CLOSE_DELAY=-1";
    ExecutorService watcher = Executors.newSingleThreadExecutor();
    try (Store store = Opened.open(new JdbcStoreProvider(), Settings.of("url", url))) {
      Future<Head> seen = watcher.submit(() -> store.watch(Head.NONE, Duration.ofMinutes(1)));
      Commit commit = log.put("event/ev01", "Kigali");
      store.append(List.of(commit));
      assertThat(seen.get()).isEqualTo(commit.head());
    } finally {
      watcher.shutdown();
    }
  }
}
