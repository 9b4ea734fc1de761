package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.definition.ComputedFields;
import org.officialstats.advocacy.definition.Definitions;
import org.officialstats.advocacy.evaluation.Indicator;
import org.officialstats.advocacy.evaluation.IndicatorDefinition;
import org.officialstats.advocacy.evaluation.Rule;
import org.officialstats.advocacy.evaluation.RuleDefinition;

/**
 * The reference pages say what the definitions of the catalogue say. After a definition has changed on purpose, write
 * them anew with {@code mvn -pl advocacy-core test -Dtest=DefinitionPagesTest -Dadvocacy.publish=true}, and look at the
 * difference.
 */
class DefinitionPagesTest {
  private static final boolean PUBLISH = Boolean.getBoolean("advocacy.publish");
  private static final String SAYS = "\n<details><summary>What the definition says</summary>\n\n";
  private static final String END = "\n\n</details>\n";

  @Test
  void eachIndicatorThatIsDataEndsWithWhatItsDefinitionSays() throws IOException {
    Path page = reference().resolve("indicators.md");
    for (Definitions definitions : StandardDefinitions.all()) {
      for (Indicator indicator : definitions.indicators()) {
        String code = indicator.definition().code();
        String says = SAYS
            + definitions.describe(code).stream()
                .map(line -> "- " + line.in("en"))
                .collect(Collectors.joining("\n"))
            + END;
        if (PUBLISH) {
          Files.writeString(page, withLast(Files.readString(page), code, says));
        }
        assertThat(section(Files.readString(page), code)).as(code).endsWith(says);
      }
    }
  }

  private static String withLast(String page, String code, String says) {
    String section = section(page, code);
    int old = section.indexOf(SAYS);
    String before = old < 0 ? section : section.substring(0, old);
    return page.replace(section, before + says);
  }

  /** The section of a code, up to the empty line before the next one. */
  private static String section(String page, String code) {
    int start = page.indexOf("\n## " + code + " ");
    int end = page.indexOf("\n## ", start + 1);
    return page.substring(start, end < 0 ? page.length() : end);
  }

  @Test
  void eachIndicatorThatIsCodeHasAReasonForThat() throws IOException {
    String page = Files.readString(reference().resolve("indicators.md"));
    assertThat(explained(page.substring(0, page.indexOf("\n## "))))
        .containsExactlyInAnyOrderElementsOf(new StandardIndicators()
            .indicators().stream()
                .map(Indicator::definition)
                .filter(definition -> definition.structure().isEmpty())
                .map(IndicatorDefinition::code)
                .toList());
  }

  @Test
  void eachRuleThatIsCodeHasAReasonForThat() throws IOException {
    String page = Files.readString(reference().resolve("rules.md"));
    assertThat(explained(page.substring(0, page.indexOf("\n| code | name |"))))
        .containsExactlyInAnyOrderElementsOf(new StandardRules()
            .rules().stream()
                .map(Rule::definition)
                .filter(definition -> definition.structure().isEmpty())
                .map(RuleDefinition::code)
                .toList());
  }

  @Test
  void thePagesSayHowManyAreData() throws IOException {
    assertThat(Files.readString(reference().resolve("indicators.md")))
        .contains("*Data or code*: twenty-nine are [definitions]");
    assertThat(Files.readString(reference().resolve("rules.md")))
        .contains("*Data or code*: sixteen are [definitions]");
    assertThat(StandardDefinitions.all())
        .flatExtracting(Definitions::indicators)
        .hasSize(29);
    assertThat(StandardDefinitions.all()).flatExtracting(Definitions::rules).hasSize(16);
  }

  /** The codes in the first column of a table of reasons. */
  private static List<String> explained(String intro) {
    Matcher rows =
        Pattern.compile("(?m)^\\| ((?:[A-Z]{3}-F?\\d\\d(?:, )?)+) \\| .+ \\|$").matcher(intro);
    return rows.results()
        .flatMap(row -> Pattern.compile(", ").splitAsStream(row.group(1)))
        .toList();
  }

  @Test
  void whatIsComputedIsOnThePageOfDefinitions() throws IOException {
    Path page = reference().resolve("definitions.md");
    String table = "<!-- computed -->\n" + computed() + "<!-- end -->";
    if (PUBLISH) {
      String text = Files.readString(page);
      int end = text.indexOf("<!-- end -->") + "<!-- end -->".length();
      Files.writeString(
          page, text.substring(0, text.indexOf("<!-- computed -->")) + table + text.substring(end));
    }
    assertThat(page).content().contains(table);
  }

  private static String computed() {
    StringBuilder table = new StringBuilder("| table | field | type | is |\n|---|---|---|---|\n");
    for (ComputedFields.Description entry : StandardFields.all().descriptions()) {
      String field = entry.name().isEmpty() ? "(the table)" : "`" + entry.name() + "`";
      table.append("| `" + entry.table() + "` | " + field + " | " + entry.type() + " | "
          + entry.words().in("en") + " |\n");
    }
    return table.toString();
  }

  @Test
  void theExampleOfThePageIsRight() throws IOException {
    Matcher fence = Pattern.compile("```json example.json\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(reference().resolve("definitions.md")));
    assertThat(fence.find()).isTrue();
    byte[] example = fence.group(1).getBytes(StandardCharsets.UTF_8);
    Definitions read =
        Definitions.read("example.json", new ByteArrayInputStream(example), StandardFields.all());
    assertThat(read.describe("EVT-X1"))
        .extracting(line -> line.in("en"))
        .contains(
            "Link `attendances`: whether there are attendances (`attendance`) that point at it by `event`.");
    assertThat(read.describe("EVT-FX1")).isNotEmpty();
    assertThat(read.describe("NO-1")).isEmpty();
  }

  @Test
  void theMistakeOfThePageIsToldAsItSays() throws IOException {
    String page = Files.readString(reference().resolve("definitions.md"));
    Matcher fence =
        Pattern.compile("```json example.json\n(.*?)```", Pattern.DOTALL).matcher(page);
    Matcher told = Pattern.compile("```\n  (\\[ours\\.json, .*)\n  ```").matcher(page);
    assertThat(fence.find() && told.find()).isTrue();
    byte[] wrong = fence.group(1).replace("state == ", "stat == ").getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() ->
            Definitions.read("ours.json", new ByteArrayInputStream(wrong), StandardFields.all()))
        .hasMessage(told.group(1));
  }

  private static Path reference() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("docs/reference"))) {
      folder = folder.getParent();
    }
    return folder.resolve("docs/reference");
  }
}
