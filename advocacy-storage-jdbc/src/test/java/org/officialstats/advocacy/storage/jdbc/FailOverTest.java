package org.officialstats.advocacy.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.StorageException.Kind;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.tck.SampleLog;

/** The primary of two servers is killed, and its standby takes over. */
@Timeout(120)
class FailOverTest {
  private static final int WRITERS = 3;

  @TempDir
  private static Path prepared;

  private static Cluster cluster;

  @TempDir
  private Path directory;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final SampleLog log = SampleLog.empty();
  private Replicated servers;
  private Store store;

  @BeforeAll
  static void makeAServer() throws IOException {
    cluster = Cluster.make(prepared.resolve("cluster"));
  }

  @BeforeEach
  void startAPrimaryAndItsStandby() throws Exception {
    Cluster primary = cluster.copy(directory.resolve("primary"));
    servers = Replicated.of(primary, directory.resolve("standby"));
    store = open();
    store.append(List.of(log.put("event/ev01", "Kigali")));
  }

  @AfterEach
  void stop() throws Exception {
    store.close();
    threads.shutdownNow();
    servers.close();
  }

  @Test
  void keepsWhatWasAcknowledgedWhenThePrimaryIsKilledAmongManyCommits() throws Exception {
    List<OfficeWriter> writers = new ArrayList<>();
    List<Future<OfficeWriter>> done = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      OfficeWriter writer = new OfficeWriter(open(), "writer" + i);
      writers.add(writer);
      done.add(threads.submit(writer));
    }
    while (writers.stream().anyMatch(writer -> writer.acknowledged.size() < 10)) {
      Thread.onSpinWait();
    }
    servers.killThePrimary();
    servers.promoteTheStandby();
    writers.forEach(OfficeWriter::mayStop);
    for (Future<OfficeWriter> each : done) {
      each.get();
    }

    List<Commit> kept = SampleLog.read(store);
    assertThat(kept).allMatch(Commit::isIntact);
    for (OfficeWriter writer : writers) {
      assertThat(kept).as("what was acknowledged").containsAll(writer.acknowledged);
      assertThat(kept).as("what was found").containsAll(writer.found);
      assertThat(kept).as("what was not kept").doesNotContainAnyElementsOf(writer.lost);
    }
    assertThat(kept)
        .hasSize(1
            + writers.stream()
                .mapToInt(writer -> writer.acknowledged.size() + writer.found.size())
                .sum());
  }

  @Test
  void findsACommitThatReachedTheStandbyBeforeItsAnswerWasLost() throws Exception {
    servers.silenceTheStandby();
    Commit commit = loseAnAnswer();
    assertThatThrownBy(store::head)
        .isInstanceOfSatisfying(
            StorageException.class, told -> assertThat(told.kind()).isEqualTo(Kind.UNAVAILABLE));
    servers.promoteTheStandby();

    assertThat(store.head()).isEqualTo(commit.head());
    store.append(List.of(log.put("event/ev02", "Jakarta")));
    assertThat(SampleLog.read(store)).isEqualTo(log.commits());
  }

  @Test
  void doesNotFindACommitThatNeverReachedTheStandby() throws Exception {
    Head before = store.head();
    servers.cutTheStandbyOff();
    Commit commit = loseAnAnswer();
    servers.promoteTheStandby();

    assertThat(store.head()).isEqualTo(before);
    store.append(List.of(commit));
    assertThat(SampleLog.read(store)).isEqualTo(log.commits());
  }

  @Test
  void acknowledgesNoCommitThatOnlyThePrimaryHas() throws Exception {
    servers.cutTheStandbyOff();
    Commit commit = log.put("event/ev01", "Bogotá");
    Future<?> answer = threads.submit(() -> store.append(List.of(commit)));
    servers.awaitACommitThatWaits();
    servers.breakOffTheWait();
    servers.awaitACommitThatWaits();
    assertThat(answer).isNotDone();
    servers.letTheStandbyFollow();
    answer.get();
    servers.killThePrimary();
    servers.promoteTheStandby();

    assertThat(SampleLog.read(store)).isEqualTo(log.commits());
  }

  @Test
  void saysThatTheOutcomeIsUnknownWhenTheReplicaStaysAwayForTooLong() throws Exception {
    servers.cutTheStandbyOff();
    Commit commit = log.put("event/ev01", "Bogotá");
    try (Store impatient = Opened.open(
        JdbcStores.provider(new UrlDataSource(servers.url() + "&socketTimeout=2")),
        Settings.of("schema", "office").and("timeout-seconds", 1))) {
      assertThatThrownBy(() -> impatient.append(List.of(commit)))
          .isInstanceOfSatisfying(
              StorageException.class, told -> assertThat(told.kind()).isEqualTo(Kind.UNAVAILABLE))
          .hasMessageContaining(
              "the commit of revision 2 was not confirmed, so its outcome is unknown");
      assertThatThrownBy(impatient::head)
          .as("not before the replica is back")
          .isInstanceOf(StorageException.class);
      servers.letTheStandbyFollow();

      assertThat(new OfficeWriter(impatient, "asking").head()).isEqualTo(commit.head());
    }
    assertThat(SampleLog.read(store)).isEqualTo(log.commits());
  }

  @Test
  void carriesATrackerOver() throws Exception {
    List<Revision> told = new ArrayList<>();
    try (Tracker tracker = Offices.tracker(servers.url(), "tracker")) {
      tracker.listen((before, after, commit) -> told.add(commit.revision()));
      Offices.put(tracker, "ev01", "Kigali");
      servers.silenceTheStandby();
      Future<Revision> answer = threads.submit(() -> Offices.put(tracker, "ev01", "Bogotá"));
      servers.awaitACommitThatWaits();
      servers.killThePrimary();
      assertThatThrownBy(answer::get)
          .cause()
          .hasMessageStartingWith("[commit 2] it was not acknowledged; "
              + "look for it when the store has been opened again")
          .hasMessageContaining(
              "then ask for the head: the commit was kept if the log has revision 2");
      servers.promoteTheStandby();

      assertThat(tracker.refresh(Duration.ofMinutes(1)).revision()).isEqualTo(Revision.of(2));
      assertThat(Offices.put(tracker, "ev01", "Bogotá"))
          .as("the same again changes nothing")
          .isEqualTo(Revision.of(2));
      assertThat(Offices.put(tracker, "ev01", "Jakarta")).isEqualTo(Revision.of(3));
      assertThat(tracker.verify().holds()).isTrue();
    }
    assertThat(told).containsExactly(Revision.of(1), Revision.of(2), Revision.of(3));
  }

  /** A commit that the primary is at when it is killed, and that the store therefore knows nothing of. */
  private Commit loseAnAnswer() throws Exception {
    Commit commit = log.put("event/ev01", "Bogotá");
    Future<?> answer = threads.submit(() -> store.append(List.of(commit)));
    servers.awaitACommitThatWaits();
    servers.killThePrimary();
    assertThatThrownBy(answer::get)
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOfSatisfying(
            StorageException.class, told -> assertThat(told.kind()).isEqualTo(Kind.UNAVAILABLE))
        .hasMessageContaining(
            "the commit of revision 2 was not confirmed, so its outcome is unknown")
        .hasMessageEndingWith(
            "see to the data base, then ask for the head: the commit was kept if the log has revision 2 with hash "
                + commit.hash());
    return commit;
  }

  private Store open() {
    return Opened.open(JdbcStores.provider(servers.connections()), Settings.of("schema", "office"));
  }
}
