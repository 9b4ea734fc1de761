package org.officialstats.advocacy.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.officialstats.advocacy.catalogue.StandardIndicators;
import org.officialstats.advocacy.evaluation.Comparisons;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.EvaluationDifferences;
import org.officialstats.advocacy.evaluation.Evaluator;
import org.officialstats.advocacy.evaluation.Explanations;
import org.officialstats.advocacy.evaluation.RollUps;
import org.officialstats.advocacy.evaluation.SealCheck;
import org.officialstats.advocacy.evaluation.Seals;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.samples.TestSnapshot;
import org.officialstats.advocacy.shape.Kinds;

/** Holds the published schemas to the documents. */
class SchemaTest {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static final Map<String, Schema> SCHEMAS = SchemaPages.all().entrySet().stream()
      .collect(ImmutableMap.toImmutableMap(
          page -> page.getKey().replace(".schema.json", ""),
          page -> REGISTRY.getSchema(page.getValue())));

  @Provide
  Arbitrary<Entity> entities() {
    return Samples.entities();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void everySampleIsValid(@ForAll("entities") Entity entity) {
    assertThat(problems(entity.key().kind(), EntityJson.write(entity).text())).isEmpty();
  }

  @Example
  void theStrategyOfTheWorkingGroupIsValid() {
    assertThat(problems("strategy", EntityJson.write(Strategies.gwgBigData()).text()))
        .isEmpty();
  }

  @Example
  void whatIsRefusedIsNotValidEither() {
    String strategy = EntityJson.write(Strategies.gwgBigData()).text();
    assertThat(problems(
            "strategy", strategy.replace("\"quarterlyUpdate\":30", "\"quarterlyUpdate\":1.5")))
        .hasSize(1);
    assertThat(problems("strategy", strategy.replace("\"id\":\"privacy\",", "")))
        .hasSize(1);
    assertThat(problems("strategy", strategy.replace("\"../..\"", "\"2026-13/..\"")))
        .hasSize(1);
    assertThat(problems("strategy", strategy.replace("\"schema\":1", "\"schema\":2")))
        .hasSize(1);
  }

  @Example
  void datesAreHeldToTheirFormat() {
    String document =
        EntityJson.write(Samples.BY_KIND.get("resource-need").sample()).text();
    String wrong = document.replaceFirst("\"neededBy\":\"[^\"]*\"", "\"neededBy\":\"2026-02-30\"");
    assertThat(problems("resource-need", wrong)).hasSize(1);
  }

  @Example
  void whatIsSaidOfRecordsIsValid() {
    Strategy strategy = Strategies.gwgBigData();
    Evaluator evaluator = Evaluator.of(new StandardIndicators().indicators(), List.of());
    TestSnapshot snapshot = new TestSnapshot(strategy);
    Evaluation before =
        evaluator.evaluate(snapshot, ReportingPeriod.parse("2024-Q1"), LocalDate.of(2024, 3, 31));
    Evaluation after =
        evaluator.evaluate(snapshot, ReportingPeriod.parse("2024-Q2"), LocalDate.of(2024, 6, 30));
    Stream<Record> records = Stream.of(
            Stream.of(before),
            before.indicators().stream()
                .map(result -> Explanations.of(before, result.code(), snapshot)),
            Stream.of(
                EvaluationDifferences.between(before, after),
                Comparisons.between(after, before, strategy.calendar(), Optional.empty()),
                SealCheck.of(Seals.seal(before, strategy), after)),
            RollUps.byObjective(before, snapshot).stream())
        .flatMap(each -> each);
    assertThat(records)
        .hasSizeGreaterThan(20)
        .allSatisfy(record -> assertThat(problems(
                Kinds.nameOf(record.getClass()), RecordJson.write(record).text()))
            .isEmpty());
  }

  @Example
  void theDefinitionsOfTheCatalogueAreValidAndWhatTheReaderRefusesIsNot() throws Exception {
    for (String file : List.of(
        "audience", "messages", "materials", "case-studies", "partners", "events", "resources")) {
      assertThat(problems("definitions", catalogue(file))).as(file).isEmpty();
    }
    String partners = catalogue("partners");
    assertThat(problems(
            "definitions", partners.replace("\"quantifier\": \"some\"", "\"quantifier\": \"any\"")))
        .isNotEmpty();
    assertThat(problems(
            "definitions", partners.replaceFirst("\"whenEmpty\": \"nothing-due\"", "\"x\": 1")))
        .isNotEmpty();
    assertThat(problems("definitions", partners.replaceFirst("\"level\"", "\"levle\"")))
        .isNotEmpty();
    assertThat(problems("definitions", partners.replaceFirst("\"version\": 1", "\"version\": 2")))
        .isNotEmpty();
    assertThat(
            problems("definitions", partners.replaceFirst("\"level\"", "\"x-note\": 1, \"level\"")))
        .isEmpty();
  }

  private static String catalogue(String file) throws IOException {
    try (InputStream in = Strategies.class.getResourceAsStream("../catalogue/" + file + ".json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Example
  void aCommitIsValid() {
    Entity entity = Strategies.gwgBigData();
    Change change = Change.put(entity.key(), EntityJson.write(entity), "0".repeat(32));
    Commit commit = Commit.after(
        Head.NONE, Instant.parse("2026-01-02T03:04:05Z"), Actor.of("a"), "First", List.of(change));
    assertThat(problems("commit", new String(CommitJson.write(commit), StandardCharsets.UTF_8)))
        .isEmpty();
    assertThat(problems("commit", JsonDocument.of("{\"revision\":0}").text())).isNotEmpty();
  }

  private static List<String> problems(String kind, String document) {
    return SCHEMAS
        .get(kind)
        .validate(
            document,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }
}
