package org.officialstats.advocacy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountryResourceTest {
  @TempDir
  Path folder;

  @Test
  @Tag("source-data")
  void isWhatTheToolMakesOfThePublicTable() throws Exception {
    Path made = folder.resolve("countries.tsv");

    ProjectFiles.runTool(0, "Countries.java", ProjectFiles.shared("codes/country-codes.csv"), made);

    assertThat(made).hasSameTextualContentAs(ProjectFiles.tables().resolve("countries.tsv"));
  }

  @Test
  void keepsACodeOfAnotherShapeOut() throws Exception {
    assertThat(refusal("ISO3166-1-Alpha-2\nNaN\n"))
        .contains("country NaN, column 'ISO3166-1-Alpha-2': 'NaN'; expected [A-Z]{2}");
  }

  @Test
  void namesAColumnThatIsMissing() throws Exception {
    assertThat(refusal("ISO3166-1-Alpha-2\nNA\n"))
        .contains("column 'ISO3166-1-Alpha-3': not in the header");
  }

  @Test
  void namesARecordOfAnotherLength() throws Exception {
    assertThat(refusal("ISO3166-1-Alpha-2,\"M\"\"49\"\nNA\n"))
        .contains("record [NA]: 1 cells; expected 2");
  }

  @Test
  void theToolSaysHowItIsUsed() throws Exception {
    assertThat(ProjectFiles.runTool(2, "Countries.java"))
        .contains("usage: java tools/Countries.java");
  }

  private String refusal(String csv) throws IOException, InterruptedException {
    Path input = Files.writeString(folder.resolve("input.csv"), csv);
    return ProjectFiles.runTool(1, "Countries.java", input, folder.resolve("countries.tsv"));
  }
}
