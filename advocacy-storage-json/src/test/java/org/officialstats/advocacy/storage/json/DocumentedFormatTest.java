package org.officialstats.advocacy.storage.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.officialstats.advocacy.spi.Store;

/** The reference shows bytes that the store writes. A change of these bytes is a change of the format. */
class DocumentedFormatTest {
  @TempDir
  private Path directory;

  @Test
  void writesWhatTheReferenceShows() throws IOException {
    StoreFolder folder = new StoreFolder(directory);
    String ahead;
    try (Store store = folder.open()) {
      store.append(List.of(new Log().put("ev01", "Kigali")));
      ahead = folder.text("ahead.jsonl");
    }
    String reference = Files.readString(Path.of("..", "docs", "reference", "json-store.md"));
    String[] lines = folder.text("journal/0000000000000001.jsonl").split("\n", -1);
    assertThat(reference)
        .contains("\n" + lines[0].replace(",\"previous\"", ",\n\"previous\"") + "\n")
        .contains("\n" + lines[1] + "\n")
        .contains("\n" + ahead.substring(0, ahead.indexOf('\n') + 1))
        .contains("\n" + folder.text("records/00.jsonl"))
        .contains("\n" + folder.text("manifest.json"));
  }
}
