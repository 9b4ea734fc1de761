package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.evaluation.Indicator;
import org.officialstats.advocacy.evaluation.IndicatorDefinition;
import org.officialstats.advocacy.evaluation.Rule;
import org.officialstats.advocacy.evaluation.RuleDefinition;

/** The reference pages say of each indicator and rule what its definition says. */
class ReferencePagesTest {
  private static final String HEAD =
      "| level | unit | better | aggregation | also given by | objectives | activity lines | version |\n"
          + "|---|---|---|---|---|---|---|---|\n";

  @Test
  void eachIndicatorHasASectionThatBeginsWithItsDefinitionAndGoesOnWithItsEdges() throws Exception {
    List<String> sections = Splitter.on("\n## ").splitToList(page("indicators.md"));
    List<IndicatorDefinition> definitions = new StandardIndicators()
        .indicators().stream().map(Indicator::definition).toList();

    assertThat(sections).hasSize(definitions.size() + 1);
    for (int at = 0; at < definitions.size(); at++) {
      String definition = section(definitions.get(at));
      assertThat(sections.get(at + 1)).startsWith(definition);
      assertThat(sections.get(at + 1).substring(definition.length()).strip())
          .as("edges of " + definitions.get(at).code())
          .isNotEmpty();
    }
  }

  private static String section(IndicatorDefinition definition) {
    return definition.code() + " " + definition.name().in("en") + "\n\n"
        + definition.formula().in("en") + "\n\n"
        + HEAD
        + "| "
        + String.join(
            " | ",
            words(definition.level()),
            words(definition.unit()),
            words(definition.direction()),
            words(definition.aggregation()),
            codes(definition.disaggregation(), "–"),
            codes(definition.objectives(), "all"),
            codes(definition.activityLines(), "the work as a whole"),
            Integer.toString(definition.version()))
        + " |\n";
  }

  @Test
  void eachRuleHasARowThatBeginsWithItsDefinitionAndEndsWithItsVersion() throws Exception {
    String page = page("rules.md");
    List<String> rows = page.substring(page.indexOf("\n| code | name |"))
        .lines()
        .filter(line -> line.matches("\\| [A-Z]{3}-F.*"))
        .toList();
    List<RuleDefinition> definitions =
        new StandardRules().rules().stream().map(Rule::definition).toList();

    assertThat(rows).hasSameSizeAs(definitions);
    for (int at = 0; at < definitions.size(); at++) {
      RuleDefinition rule = definitions.get(at);
      assertThat(rows.get(at))
          .startsWith("| " + rule.code() + " | " + rule.name().in("en") + " | "
              + words(rule.severity()) + " | ")
          .endsWith(" | " + rule.version() + " |");
    }
  }

  private static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String codes(Collection<?> codes, String none) {
    return codes.isEmpty()
        ? none
        : codes.stream().map(code -> "`" + code + "`").collect(Collectors.joining(", "));
  }

  private static String page(String name) throws Exception {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("docs"))) {
      folder = folder.getParent();
    }
    return Files.readString(folder.resolve("docs/reference").resolve(name));
  }
}
