package org.officialstats.advocacy.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the published schemas and tables to the records. After a record has changed on purpose, write them anew with
 * {@code mvn -pl advocacy-core test -Dtest=PublishedFormTest -Dadvocacy.publish=true}, and look at the difference.
 */
class PublishedFormTest {
  private static final Path REFERENCE = reference();
  private static final Path SCHEMAS = REFERENCE.resolve("schema");

  @Test
  void everySchemaIsPublishedAsItIsMade() throws IOException {
    Map<String, String> made = SchemaPages.all();
    if (Boolean.getBoolean("advocacy.publish")) {
      Files.createDirectories(SCHEMAS);
      for (Map.Entry<String, String> page : made.entrySet()) {
        Files.writeString(SCHEMAS.resolve(page.getKey()), page.getValue());
      }
    }
    assertThat(published()).containsExactlyEntriesOf(new TreeMap<>(made));
  }

  @Test
  void everyEntityIsInTheReferenceAsItIsMade() throws IOException {
    Path page = REFERENCE.resolve("entities.md");
    if (Boolean.getBoolean("advocacy.publish")) {
      Files.writeString(page, EntityPage.make());
    }
    assertThat(page).content().isEqualTo(EntityPage.make());
  }

  private static Map<String, String> published() throws IOException {
    Map<String, String> published = new TreeMap<>();
    try (Stream<Path> files = Files.list(SCHEMAS)) {
      for (Path file : files.toList()) {
        published.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return published;
  }

  private static Path reference() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("docs/reference"))) {
      folder = folder.getParent();
    }
    return folder.resolve("docs/reference");
  }
}
