package org.officialstats.advocacy.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.spi.Store;

class TwoProcessesTest {
  private static final int COMMITS = 150;

  @TempDir
  private Path temporary;

  @Test
  void twoProcessesThatWriteAtOnceMakeOneLogWithoutAGap() throws Exception {
    String schema = Postgres.newSchema();
    Process one = start(schema, "one");
    Process two = start(schema, "two");
    assertThat(one.waitFor()).as("exit of one: %s", output("one")).isZero();
    assertThat(two.waitFor()).as("exit of two: %s", output("two")).isZero();

    List<String> acknowledged = new ArrayList<>(output("one"));
    acknowledged.addAll(output("two"));
    try (Store store = Opened.postgres(schema)) {
      List<Commit> log = Log.read(store);
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

  private Process start(String schema, String name) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Writer.class.getName(),
            Postgres.url(),
            schema,
            name,
            Integer.toString(COMMITS))
        .redirectErrorStream(true)
        .redirectOutput(temporary.resolve(name).toFile())
        .start();
  }

  private List<String> output(String name) throws IOException {
    return Files.readAllLines(temporary.resolve(name), StandardCharsets.UTF_8);
  }
}
