package org.officialstats.advocacy.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  @TempDir
  private Path temporary;

  @Test
  void makesAMissingFolder() throws IOException {
    OutputFolder.cleared(temporary.resolve("new/gwg"));
    assertThat(temporary.resolve("new/gwg")).isEmptyDirectory();
  }

  @Test
  void clearsWhatAnEarlierRunLeft() throws IOException {
    Files.createDirectories(temporary.resolve("store/journal"));
    Files.writeString(temporary.resolve("store/journal/0001.jsonl"), "{}");
    Files.writeString(temporary.resolve("summary.txt"), "old");
    OutputFolder.cleared(temporary);
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void refusesAFolderWithAnythingElseAndDeletesNothing() throws IOException {
    Files.writeString(temporary.resolve("summary.txt"), "mine");
    Files.writeString(temporary.resolve("thesis.txt"), "mine");
    refuses("thesis.txt");
    assertThat(temporary.resolve("summary.txt")).hasContent("mine");
  }

  @Test
  void refusesAFolderNamedStoreThatIsNoStore() throws IOException {
    Files.createDirectories(temporary.resolve("store/groceries"));
    refuses("store/groceries");
    assertThat(temporary.resolve("store/groceries")).exists();
  }

  @Test
  void followsNoLink() throws IOException {
    Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
    Path folder = Files.createDirectory(temporary.resolve("gwg"));
    Files.createSymbolicLink(folder.resolve("store"), elsewhere);
    assertThatThrownBy(() -> OutputFolder.cleared(folder)).hasMessageContaining("[store]");
    assertThat(elsewhere).exists();
  }

  private void refuses(String name) {
    assertThatThrownBy(() -> OutputFolder.cleared(temporary))
        .isInstanceOf(IOException.class)
        .hasMessage("[" + temporary + "] holds what the quickstart did not write: [" + name
            + "]; expected a new or empty folder, or one of an earlier run; name another folder");
  }
}
