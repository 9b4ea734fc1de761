package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.officialstats.advocacy.definition.ComputedFields;
import org.officialstats.advocacy.evaluation.Indicator;
import org.officialstats.advocacy.evaluation.IndicatorDefinition;
import org.officialstats.advocacy.evaluation.Rule;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.language.Phrases;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.samples.Seen;

/** What the catalogue says is said in the six languages of the United Nations. */
class SixLanguagesTest {
  private final List<Indicator> indicators = new StandardIndicators().indicators();

  @Test
  void everyIndicatorHasItsNameAndFormula() {
    assertThat(indicators).hasSize(50).extracting(Indicator::definition).allSatisfy(definition -> {
      complete(definition.name(), definition.code());
      complete(definition.formula(), definition.code());
      assertThat(definition.formula().texts().values())
          .as(definition.code())
          .doesNotHaveDuplicates();
    });
  }

  @Test
  void everyFormulaIsThatOfAnIndicatorInJava() {
    assertThat(Phrases.beside(Definitions.class, "formulas.tsv").keys())
        .containsExactlyInAnyOrderElementsOf(indicators.stream()
            .map(Indicator::definition)
            .filter(definition -> definition.structure().isEmpty())
            .map(IndicatorDefinition::code)
            .toList());
  }

  @Test
  void everyDefinitionSaysWhatItSays() {
    assertThat(indicators).allSatisfy(indicator -> {
      boolean isData = indicator.definition().structure().isPresent();
      assertThat(indicator.says().isEmpty()).isEqualTo(!isData);
      indicator.says().forEach(line -> complete(line, indicator.definition().code()));
    });
    List<Rule> rules = new StandardRules().rules();
    assertThat(rules).allSatisfy(rule -> {
      boolean isData = rule.definition().structure().isPresent();
      assertThat(rule.says().isEmpty()).isEqualTo(!isData);
      rule.says().forEach(line -> complete(line, rule.definition().code()));
    });
  }

  @Test
  void whatDefinitionsSayIsSeenInItsOrderInArabic() {
    assertThat(Stream.concat(
            indicators.stream().flatMap(one -> one.says().stream()),
            new StandardRules().rules().stream().flatMap(one -> one.says().stream())))
        .hasSizeGreaterThan(100)
        .allSatisfy(line -> Seen.isInOrder(line.in("ar")));
  }

  @Test
  void everyRuleInJavaHasItsMessagesAndRemedies() throws IOException {
    Set<String> keys = Phrases.beside(StandardRules.class, "findings.tsv").keys();
    List<String> inJava = new StandardRules()
        .rules().stream()
            .map(Rule::definition)
            .filter(rule -> rule.structure().isEmpty())
            .map(RuleDefinition::code)
            .toList();
    assertThat(inJava).hasSize(14).allSatisfy(code -> {
      List<String> its = keys.stream().filter(key -> key.startsWith(code + ".")).toList();
      List<String> messages =
          its.stream().filter(key -> !key.endsWith(".remedy")).toList();
      assertThat(messages)
          .as(code)
          .isNotEmpty()
          .allSatisfy(
              message -> assertThat(its).containsAnyOf(message + ".remedy", code + ".remedy"));
    });
    String java = code("catalogue");
    assertThat(keys).filteredOn(key -> !key.endsWith(".remedy")).allSatisfy(key -> {
      String kind = key.substring(key.indexOf('.') + 1);
      assertThat(java)
          .contains(
              inJava.stream().anyMatch(code -> key.startsWith(code + "."))
                  ? List.of(kind.split("-and-")).stream()
                      .map(one -> '"' + one + '"')
                      .toList()
                  : List.of('"' + key + '"'));
    });
  }

  @Test
  void everyComputedFieldIsDescribed() {
    assertThat(StandardFields.all().descriptions())
        .allSatisfy(entry -> complete(entry.words(), entry.table() + " " + entry.name()))
        .extracting(SixLanguagesTest::key)
        .containsExactlyInAnyOrderElementsOf(
            Phrases.beside(StandardFields.class, "computed.tsv").keys());
  }

  private static String key(ComputedFields.Description entry) {
    return entry.name().isEmpty() ? entry.table() : entry.table() + "." + entry.name();
  }

  @Test
  void everyTextInTheFilesOfTheCatalogueIsThereInAll() throws IOException {
    for (String file : List.of(
        "audience", "messages", "materials", "case-studies", "partners", "events", "resources")) {
      String json = Files.readString(
          Path.of("src/main/resources/org/officialstats/advocacy/catalogue", file + ".json"));
      long english = Pattern.compile("\"en\": \"").matcher(json).results().count();
      for (String language : LocalizedText.UN_LANGUAGES) {
        assertThat(Pattern.compile("\"" + language + "\": \"")
                .matcher(json)
                .results()
                .count())
            .as(file + " in " + language)
            .isEqualTo(english);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"catalogue", "evaluation", "definition"})
  void everyReasonOfTheTableIsGivenSomewhere(String part) throws IOException {
    String code = code(part);
    Set<String> keys = Files.readAllLines(
            Path.of("src/main/resources/org/officialstats/advocacy", part, "reasons.tsv"))
        .stream()
        .skip(1)
        .map(line -> line.substring(0, line.indexOf('\t')))
        .collect(Collectors.toSet());
    assertThat(keys).isNotEmpty().allSatisfy(key -> assertThat(code).contains("\"" + key + "\""));
  }

  private static String code(String part) throws IOException {
    try (Stream<Path> files =
        Files.list(Path.of("src/main/java/org/officialstats/advocacy", part))) {
      return files.map(SixLanguagesTest::read).collect(Collectors.joining());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static void complete(LocalizedText text, String what) {
    assertThat(text.texts()).as(what).containsOnlyKeys(LocalizedText.UN_LANGUAGES);
  }
}
