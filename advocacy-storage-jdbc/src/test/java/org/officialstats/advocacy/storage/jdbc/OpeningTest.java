package org.officialstats.advocacy.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.Stores;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.spi.Setting;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.SettingsException;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.spi.StoreProvider;
import org.officialstats.advocacy.tck.SampleLog;

class OpeningTest {
  private final String schema = Postgres.newSchema();

  @Test
  void isFoundByItsId() {
    assertThat(ServiceLoader.load(StoreProvider.class, StoreProvider.class.getClassLoader()))
        .extracting(StoreProvider::id)
        .contains("jdbc");
  }

  @Test
  void declaresItsSettings() {
    assertThat(new JdbcStoreProvider().settings())
        .extracting(Setting::name, Setting::required, Setting::secret)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("url", true, true),
            org.assertj.core.groups.Tuple.tuple("user", false, false),
            org.assertj.core.groups.Tuple.tuple("password", false, true),
            org.assertj.core.groups.Tuple.tuple("schema", false, false),
            org.assertj.core.groups.Tuple.tuple("table-prefix", false, false),
            org.assertj.core.groups.Tuple.tuple("timeout-seconds", false, false));
    assertThat(JdbcStores.provider(Postgres.connections()).settings())
        .extracting(Setting::name)
        .containsExactly("schema", "table-prefix", "timeout-seconds");
  }

  @Test
  void reportsEveryProblemOfTheSettingsAtOnce() {
    Settings settings = Settings.of("url", "postgresql://hidden-word")
        .and("schema", "drop table")
        .and("table-prefix", "Office-")
        .and("timeout-seconds", "3601")
        .and("shcema", "x");
    List<String> notices = new ArrayList<>();
    assertThatThrownBy(() -> Stores.open(
            new JdbcStoreProvider(),
            settings,
            Opened.CLOCK,
            notice -> notices.add(notice.toString())))
        .isInstanceOfSatisfying(
            SettingsException.class, told -> assertThat(told.problems()).hasSize(5))
        .hasMessageContaining("a URL that begins with jdbc:")
        .hasMessageContaining("a name of at most 63 letters a-z, digits and underscores")
        .hasMessageContaining(
            "at most 30 lower-case letters a-z, digits and underscores, a letter first")
        .hasMessageContaining("a number from 1 to 3600")
        .hasMessageContaining("did you mean 'schema'?")
        .hasMessageNotContaining("hidden-word");
  }

  @Test
  void checksTheTimeout() {
    Setting timeout = JdbcStores.provider(Postgres.connections()).settings().get(2);
    for (String good : List.of("1", "60", "999", "1000", "2999", "3599", "3600")) {
      assertThat(timeout.check().apply(good)).as(good).isEmpty();
    }
    for (String bad : List.of("0", "", "-1", "3601", "3700", "4000", "1.5", "10000")) {
      assertThat(timeout.check().apply(bad))
          .as(bad)
          .isEqualTo(Optional.of("a number from 1 to 3600"));
    }
  }

  @Test
  void refusesNull() {
    assertThatThrownBy(() -> JdbcStores.provider(null)).hasMessage("connections");
    assertThatThrownBy(() -> JdbcStores.joining(null)).hasMessage("transaction");
    assertThatThrownBy(() -> JdbcStores.provider(Postgres.connections()).open(null))
        .hasMessage("context");
  }

  @Test
  void usesTheCurrentSchemaWhenNoneIsNamed() throws SQLException {
    Postgres.execute("CREATE SCHEMA \"" + schema + "_Mixed\"");
    UrlDataSource source =
        new UrlDataSource(Postgres.url() + "&currentSchema=%22" + schema + "_Mixed%22");
    try (Store store = Opened.open(JdbcStores.provider(source), Settings.of("table-prefix", ""))) {
      assertThat(store.head()).isEqualTo(Head.NONE);
    }
    assertThat(Dump.rows(source, "SELECT revision FROM head")).hasSize(1);
  }

  @Test
  void keepsStoresInOneSchemaApartByTheirPrefix() {
    SampleLog log = SampleLog.empty();
    try (Store one = Opened.open(
            JdbcStores.provider(Postgres.connections()),
            Settings.of("schema", schema).and("table-prefix", "one_"));
        Store two = Opened.open(
            JdbcStores.provider(Postgres.connections()),
            Settings.of("schema", schema).and("table-prefix", "two_"))) {
      one.append(List.of(log.put("event/ev01", "Kigali")));
      assertThat(SampleLog.read(one)).isEqualTo(log.commits());
      assertThat(SampleLog.read(two)).isEmpty();
    }
  }

  @Test
  void makesTheTablesOnceWhenSeveralOpenAtTheSameMoment() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(6);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Head>> heads = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      heads.add(threads.submit(() -> {
        start.await();
        try (Store store = Opened.postgres(schema)) {
          return store.head();
        }
      }));
    }
    start.countDown();
    for (Future<Head> head : heads) {
      assertThat(head.get()).isEqualTo(Head.NONE);
    }
    threads.shutdown();
    assertThat(Dump.rows(
            Postgres.connections(), "SELECT version FROM " + schema + ".advocacy_schema_version"))
        .containsExactlyInAnyOrder(List.of("0"), List.of("1"));
  }

  @Test
  void leavesConnectionsAsTheyWere() throws SQLException {
    try (Connection connection = Postgres.connections().getConnection()) {
      UrlDataSource one = new UrlDataSource("") {
        @Override
        public Connection getConnection() {
          return Unclosed.of(connection);
        }
      };
      connection.setNetworkTimeout(Runnable::run, 0);
      SampleLog log = SampleLog.empty();
      try (Store store = Opened.open(JdbcStores.provider(one), Settings.of("schema", schema))) {
        store.append(List.of(log.put("event/ev01", "Kigali")));
        assertThat(SampleLog.read(store)).isEqualTo(log.commits());
      }
      assertThat(connection.getAutoCommit()).isTrue();
      assertThat(connection.getNetworkTimeout()).isZero();
      assertThat(connection.isClosed()).isFalse();
    }
  }

  @Test
  void carriesATrackerFromTheFirstCommitToTheNextProcess() {
    StoreProvider provider = JdbcStores.provider(Postgres.connections());
    Settings settings = Settings.of("schema", schema);
    try (Tracker tracker =
        Tracker.builder().store(provider, settings).clock(Opened.CLOCK).open()) {
      assertThat(tracker.verify().holds()).isTrue();
    }
  }
}
