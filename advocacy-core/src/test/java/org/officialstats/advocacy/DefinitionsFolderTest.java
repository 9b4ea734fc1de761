package org.officialstats.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.officialstats.advocacy.definition.Definitions;
import org.officialstats.advocacy.json.JsonFormatException;
import org.officialstats.advocacy.model.Problem;
import org.officialstats.advocacy.spi.Settings;

/** Definitions that an office keeps in files and folders. */
class DefinitionsFolderTest {
  private static final String FILE = """
      {"format": "advocacy-definitions", "version": 1, "indicators": [
        {"code": "%s", "version": 1, "name": {"en": "Materials – é"}, "formula": {"en": "All materials"},
         "level": "output", "unit": "count", "direction": "up", "aggregation": "last",
         "population": {"table": "%s"},
         "measures": [{"name": "value", "figure": {"type": "count"}}]}]}
      """;

  @TempDir
  private Path folder;

  @Test
  void aFileIsReadByItsPath() throws IOException {
    Path file = write("ours.json", FILE.formatted("OWN-01", "material"));
    try (Tracker tracker = describe(file).open()) {
      assertThat(tracker.evaluate(Work.Q1).indicator("OWN-01")).isPresent();
    }
  }

  @Test
  void theFilesOfAFolderAreReadInTheOrderOfTheirNames() throws IOException {
    write(
        "b.json",
        FILE.formatted("OWN-01", "material")
            .replace("\"version\": 1, \"name\"", "\"version\": 2, \"replaces\": 1, \"name\""));
    write("a.json", FILE.formatted("OWN-01", "event"));
    write(".hidden.json", "no definitions");
    write("notes.txt", "no definitions");
    try (Tracker tracker = describe(folder).open()) {
      Work.record(tracker, "one", "2024-02-01");
      assertThat(tracker
              .evaluate(Work.Q1)
              .indicator("OWN-01")
              .orElseThrow()
              .definition()
              .version())
          .isEqualTo(2);
    }
  }

  @Test
  void everythingThatIsWrongInAnyFileIsSaidAtOnceWithItsPlace() throws IOException {
    Path first = write("a.json", FILE.formatted("OWN-01", "evnt"));
    Path second = write("b.json", FILE.formatted("MAT-01", "material"));
    Path third = write("c.json", "{");
    TrackerBuilder builder = describe(folder);
    assertThatThrownBy(builder::open)
        .isInstanceOfSatisfying(
            JsonFormatException.class,
            wrong -> assertThat(wrong.problems())
                .extracting(Problem::where)
                .satisfiesExactly(
                    where -> assertThat(where)
                        .isEqualTo(first + ", line 4 column 28, /indicators/0/population/table"),
                    where -> assertThat(where)
                        .isEqualTo(second + ", line 2 column 12, /indicators/0/code"),
                    where -> assertThat(where).startsWith(third + ", line 1 column ")));
  }

  @Test
  void aPathThatLeadsNowhereAndAFolderWithoutFilesAreRefused() {
    Path nowhere = folder.resolve("none.json");
    refuses(
        nowhere,
        "[definitions " + nowhere + "] neither a file nor a folder; expected a file of"
            + " definitions, or a folder of them; correct the path");
    refuses(
        folder,
        "[definitions " + folder + "] no file in it ends in .json; expected at least one;"
            + " correct the path, or leave it out");
  }

  @Test
  void linksAreFollowedInsideOfAFolderAndNotOutOfIt(@TempDir Path elsewhere) throws IOException {
    Path data = Files.createDirectory(folder.resolve("..data"));
    Files.writeString(data.resolve("ours.json"), FILE.formatted("OWN-01", "material"));
    Files.createSymbolicLink(folder.resolve("ours.json"), Path.of("..data", "ours.json"));
    try (Tracker tracker = describe(folder).open()) {
      assertThat(tracker.evaluate(Work.Q1).indicator("OWN-01")).isPresent();
    }
    Path secret = Files.writeString(elsewhere.resolve("secret.json"), "{}").toRealPath();
    Path out = Files.createSymbolicLink(folder.resolve("out.json"), secret);
    Path broken = Files.createSymbolicLink(folder.resolve("gone.json"), Path.of("gone"));
    Path inner = Files.createDirectory(folder.resolve("inner.json"));
    refuses(
        folder,
        "[definitions " + broken
            + "] a link that leads to nothing; expected a file; mend or remove the"
            + " link\n[definitions " + inner + "] no file; expected one, as its name ends in .json;"
            + " rename it\n[definitions " + out + "] a link out of the folder, to " + secret
            + "; expected a file in it; copy the file, or give its path by itself");
  }

  @Test
  void aFolderOfTooManyFilesIsRefused() throws IOException {
    for (int file = 0; file <= DefinitionsFolder.MOST; file++) {
      write("f" + file + ".json", "{}");
    }
    refuses(
        folder,
        "[definitions " + folder + "] 101 files; expected at most 100; put several"
            + " definitions into a file");
  }

  @Test
  void aFileThatIsTooLongIsRefused() throws IOException {
    byte[] spaces = new byte[Definitions.MOST_BYTES + 1];
    Arrays.fill(spaces, (byte) ' ');
    Path file = Files.write(folder.resolve("long.json"), spaces);
    assertThatThrownBy(() -> describe(file).open())
        .isInstanceOf(JsonFormatException.class)
        .hasMessageStartingWith("[" + file + ", line 1 column ");
  }

  @Test
  void anotherEncodingThanUtf8IsRefusedWithItsPlace() throws IOException {
    String text = FILE.formatted("OWN-01", "material");
    refusesAsJson(text.getBytes(StandardCharsets.ISO_8859_1), "line 2");
    refusesAsJson(text.getBytes(Charset.forName("UTF-16")), "line 1");
  }

  private void refusesAsJson(byte[] bytes, String line) throws IOException {
    Path file = Files.write(folder.resolve("ours.json"), bytes);
    assertThatThrownBy(() -> describe(file).open())
        .isInstanceOf(JsonFormatException.class)
        .hasMessageStartingWith("[" + file + ", " + line + " column ")
        .hasMessageContaining("UTF-8");
  }

  private void refuses(Path path, String message) {
    assertThatThrownBy(() -> describe(path)).isInstanceOf(IOException.class).hasMessage(message);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static TrackerBuilder describe(Path path) throws IOException {
    return TestTracker.describe().store("memory", Settings.none()).definitions(path);
  }
}
