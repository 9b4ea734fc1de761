package org.officialstats.advocacy.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.tck.SampleLog;

class TwoProcessesTest {
  private static final int COMMITS = 150;
  private static final int FOLLOWED = 40;

  @TempDir
  private Path temporary;

  @Test
  void twoProcessesThatWriteAtOnceMakeOneLogWithoutAGap() throws Exception {
    String schema = Postgres.newSchema();
    Process one = start(Writer.class, "one", Postgres.url(), schema, "one", "" + COMMITS);
    Process two = start(Writer.class, "two", Postgres.url(), schema, "two", "" + COMMITS);
    assertThat(one.waitFor()).as("exit of one: %s", output("one")).isZero();
    assertThat(two.waitFor()).as("exit of two: %s", output("two")).isZero();

    List<String> acknowledged = new ArrayList<>(output("one"));
    acknowledged.addAll(output("two"));
    try (Store store = Opened.postgres(schema)) {
      List<Commit> log = SampleLog.read(store);
      assertThat(log).hasSize(2 * (COMMITS + COMMITS / 3)).allMatch(Commit::isIntact);
      assertThat(log.stream().map(commit -> "kept " + commit.revision() + " " + commit.hash()))
          .containsExactlyInAnyOrderElementsOf(
              acknowledged.stream().filter(line -> line.startsWith("kept")).toList());
      assertThat(log.stream().map(commit -> commit.by().id()).distinct())
          .containsExactlyInAnyOrder("one", "two");
      assertThat(store.head()).isEqualTo(log.get(log.size() - 1).head());
    }
    assertThat(rows(schema)).isEqualTo(1 + 2 * COMMITS / 3);
    assertThat(acknowledged.stream().filter(line -> line.startsWith("conflicts")))
        .as("they met")
        .anyMatch(line -> !line.equals("conflicts 0"));
  }

  private static int rows(String schema) {
    return Dump.rows(Postgres.connections(), "SELECT id FROM " + schema + ".advocacy_entity")
        .size();
  }

  @Test
  void aTrackerFollowsWhatAnotherProcessCommits() throws Exception {
    String schema = Postgres.newSchema();
    List<Revision> told = new ArrayList<>();
    try (Tracker tracker = Offices.tracker(Postgres.url(), schema)) {
      tracker.listen((before, after, commit) -> told.add(commit.revision()));
      Process other = start(Committing.class, "other", Postgres.url(), schema, "" + FOLLOWED);
      while (tracker.refresh(Duration.ofSeconds(1)).revision().number() < FOLLOWED) {
        assertThat(other.isAlive() || other.exitValue() == 0)
            .as("%s", output("other"))
            .isTrue();
      }
      assertThat(tracker.snapshot().all(Event.class)).hasSize(FOLLOWED);
      assertThat(Offices.put(tracker, "own", "Kigali")).isEqualTo(Revision.of(FOLLOWED + 1));
      assertThat(tracker.verify().holds()).isTrue();
      assertThat(other.waitFor()).as("exit: %s", output("other")).isZero();
    }
    assertThat(told)
        .containsExactlyElementsOf(
            LongStream.rangeClosed(1, FOLLOWED + 1).mapToObj(Revision::of).toList());
  }

  private Process start(Class<?> main, String output, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xshare:auto",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
        main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(temporary.resolve(output).toFile())
        .start();
  }

  private List<String> output(String name) throws IOException {
    return Files.readAllLines(temporary.resolve(name), StandardCharsets.UTF_8);
  }
}
