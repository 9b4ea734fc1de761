package org.officialstats.advocacy.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.CodeLists;

/**
 * Holds the published tables of fields to the records. After a record has changed on purpose, write them anew with
 * {@code mvn -pl advocacy-core test -Dtest=PublishedFieldsTest -Dadvocacy.publish=true}, and look at the difference.
 */
class PublishedFieldsTest {
  @Test
  void everyFieldIsInTheReferenceAsItIsMade() throws IOException {
    Path page = Path.of("..", "docs", "reference", "fields.md");
    if (Boolean.getBoolean("advocacy.publish")) {
      Files.writeString(page, FieldsPage.make());
    }
    assertThat(page).content().isEqualTo(FieldsPage.make());
  }

  @Test
  void everyFieldHasANameThatExpressionsCanSay() {
    Fields fields = new Fields(CodeLists.standard());
    Tables.names()
        .forEach(table -> assertThat(fields.of(table, 2))
            .as(table)
            .extracting(field -> field.name())
            .doesNotHaveDuplicates());
  }
}
