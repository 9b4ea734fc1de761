package org.officialstats.advocacy.report.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.catalogue.StandardIndicators;
import org.officialstats.advocacy.evaluation.Level;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Severity;
import org.officialstats.advocacy.language.Wording;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.audience.Authority;
import org.officialstats.advocacy.model.audience.Influence;
import org.officialstats.advocacy.model.audience.StanceLevel;
import org.officialstats.advocacy.model.casestudy.CaseStudyState;
import org.officialstats.advocacy.model.casestudy.PolicyStage;
import org.officialstats.advocacy.model.event.AttendanceMode;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.model.event.Sex;
import org.officialstats.advocacy.model.measurement.Grade;
import org.officialstats.advocacy.model.workplan.ChangeKind;
import org.officialstats.advocacy.model.workplan.FollowUp;
import org.officialstats.advocacy.model.workplan.ItemState;
import org.officialstats.advocacy.model.workplan.ReviewState;
import org.officialstats.advocacy.report.ReportAudience;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.samples.TestSnapshot;

class WordingTest {
  private static final Path SOURCES =
      Path.of("src/main/java/org/officialstats/advocacy/report/kind");
  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z][a-zA-Z0-9-]*(?:\\.[a-z0-9-]*)+)\"");

  /** The beginnings of keys that the code makes from data: what comes after names a thing that may come or go. */
  private static final Pattern OPEN = Pattern.compile(
      "(measure|dimension|activity-line|approach|attendance-mode|authority|change"
          + "|country-group|influence|level|partner-group|policy-stage|reason|sex|update-kind)\\..+");

  private static final Pattern PART = Pattern.compile("\\{[a-z]+}");

  private final Wording english = Page.wordingIn("en");

  @Test
  void hasEveryTextThatTheCodeAsksFor() {
    Set<String> keys = english.keys();
    assertThat(literals())
        .isNotEmpty()
        .filteredOn(literal -> !literal.endsWith(".") && !literal.endsWith("-"))
        .allSatisfy(
            literal -> assertThat(keys.contains(literal) || keys.contains(literal + ".other"))
                .as(literal)
                .isTrue());
    assertThat(keys).contains("hidden").containsAll(closed());
  }

  @Test
  void hasNoTextThatNothingAsksFor() {
    Set<String> asked = new TreeSet<>(literals());
    asked.addAll(closed());
    asked.add("hidden");
    assertThat(english.keys())
        .filteredOn(key -> !OPEN.matcher(key).matches())
        .allSatisfy(key -> assertThat(
                asked.contains(key) || asked.contains(key.replaceAll("\\.(one|other)$", "")))
            .as(key)
            .isTrue());
  }

  @Test
  void namesEveryDimensionOfTheStandardIndicators() {
    List<String> dimensions = new StandardIndicators()
        .indicators().stream()
            .flatMap(indicator -> indicator.definition().disaggregation().stream())
            .distinct()
            .toList();

    assertThat(dimensions)
        .isNotEmpty()
        .allSatisfy(dimension ->
            assertThat(english.find("dimension." + dimension)).as(dimension).isPresent());
  }

  @Test
  void fillsEveryPlaceOfEveryTextSomewhere() {
    String all = documents().map(WordingTest::everything).collect(Collectors.joining("\n"));
    Set<String> lines = all.lines().collect(Collectors.toSet());
    assertThat(all).doesNotContain("{indicator}", "{number}", "{thresholds}");
    assertThat(english.keys())
        .filteredOn(key -> !OPEN.matcher(key).matches())
        .filteredOn(key -> !key.matches(
            "(page|weekday|.*-state|follow-up|item-state|grade|severity|level|group|unit|coverage|chart-kind"
                + "|chart\\.(total|share|missing|groups)|hidden\\.entered-by-hand)(\\..*)?"))
        .allSatisfy(key -> assertThat(lines).as(key).anyMatch(line -> isFilledIn(line, key)));
  }

  @Test
  void namesTheTextAndThePlaceThatAreMissing() {
    assertThatThrownBy(() -> english.text("no.such"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("[wording_en.properties] no text 'no.such'");
    assertThatThrownBy(() -> english.text("update.title"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("[wording_en.properties] text 'update.title': no value for 'period'");
  }

  @Test
  void takesValuesAsTheyAre() {
    assertThat(english.text("update.title", Map.of("period", "$1 \\ {period}")))
        .isEqualTo("Quarterly update: $1 \\ {period}");
  }

  @Test
  void choosesTheFormForANumberOfThings() {
    assertThat(english.count("findings.count", 0)).isEqualTo("0 findings");
    assertThat(english.count("findings.count", 1)).isEqualTo("1 finding");
    assertThat(english.count("findings.count", new BigDecimal("1.5"))).isEqualTo("1.5 findings");
    assertThat(english.count("unit.days", new BigDecimal("1.04"))).isEqualTo("1 day");
  }

  /** The keys that the code makes from closed sets. */
  private static Set<String> closed() {
    Stream<String> days = IntStream.rangeClosed(1, 7).mapToObj(day -> "weekday." + day);
    Stream<String> charts = Stream.of(
            "bar", "stacked-bar", "line", "donut", "share", "timeline", "dot-plot", "calendar")
        .map(kind -> "chart-kind." + kind);
    Stream<String> constants = Stream.of(
            constants("level", Level.values()),
            constants("level", StanceLevel.values()),
            constants("severity", Severity.values()),
            constants("item-state", ItemState.values()),
            constants("report-audience", ReportAudience.values()),
            constants("influence", Influence.values()),
            constants("sex", Sex.values()),
            constants("change", ChangeKind.values()),
            constants("grade", Grade.values()),
            constants("attendance-mode", AttendanceMode.values()),
            constants("authority", Authority.values()),
            constants("policy-stage", PolicyStage.values()),
            constants("review-state", ReviewState.values()),
            constants("follow-up", FollowUp.Status.values()),
            constants("event-state", EventState.values()),
            constants("case-study-state", CaseStudyState.values()))
        .flatMap(keys -> keys);
    Stream<String> results = Stream.of(
            "undefined", "no-data", "not-applicable", "not-due", "suppressed")
        .flatMap(word -> Stream.of("result." + word, "basis." + word));
    assertThat(Result.Missing.class.getPermittedSubclasses()).hasSize(5);
    return Stream.of(charts, days, constants, results)
        .flatMap(keys -> keys)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> constants(String set, Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> set + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static List<String> literals() {
    try (var files = Files.list(SOURCES)) {
      return files
          .flatMap(file -> LITERAL.matcher(read(file)).results().map(match -> match.group(1)))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Whether the fixed parts of the text stand in the line one after the other, with something in each place. */
  private boolean isFilledIn(String line, String key) {
    int at = 0;
    for (String part : PART.split(english.find(key).orElseThrow(), -1)) {
      int found = line.indexOf(part, at);
      if (found < at) { // also where nothing is left for the place at the end
        return false;
      }
      at = found + part.length() + 1;
    }
    return true;
  }

  /** Documents that need every text. */
  private static Stream<ReportDocument> documents() {
    List<Integer> many = List.of(9, 10, 11);
    Stream<ReportInput> inputs = Stream.concat(
        Stream.of(
            SampleUpdate.input(ReportAudience.INTERNAL).build(),
            SampleUpdate.input(ReportAudience.PUBLIC).build(),
            SampleUpdate.input(ReportAudience.PUBLIC)
                .evaluation(SampleUpdate.evaluation(
                    List.of(SampleFigures.indicators().get(1)),
                    SampleUpdate.findings().subList(0, 1)))
                .restatements(List.of(new ReportInput.PeriodRestatements(
                    SampleUpdate.restatements().published(),
                    SampleUpdate.restatements().restatements().subList(0, 1))))
                .build(),
            SampleUpdate.input(ReportAudience.INTERNAL)
                .evaluation(
                    SampleUpdate.evaluation(List.of(), SampleUpdate.findings().subList(0, 2)))
                .restatements(List.of(
                    new ReportInput.PeriodRestatements(
                        SampleUpdate.restatements().published(),
                        SampleUpdate.restatements().restatements().subList(1, 2)),
                    new ReportInput.PeriodRestatements(
                        SampleUpdate.restatements().published(),
                        List.of(
                            SampleUpdate.restatements().restatements().get(0),
                            SampleUpdate.restatements().restatements().get(1),
                            SampleUpdate.restatements().restatements().get(1)))))
                .build(),
            SampleUpdate.empty().build(),
            SampleUpdate.input(ReportAudience.PUBLIC)
                .snapshot(SampleUpdate.snapshot().put(SampleUpdate.plan(Sensitivity.PUBLIC)))
                .build(),
            SampleUpdate.empty()
                .snapshot(new TestSnapshot(SampleUpdate.GWG)
                    .at(9)
                    .put(SampleUpdate.firstPlan(Sensitivity.INTERNAL)))
                .build()),
        many.stream()
            .map(count -> SampleUpdate.input(ReportAudience.INTERNAL)
                .evaluation(SampleUpdate.sealed(
                    IntStream.range(0, count)
                        .mapToObj(number -> SampleFigures.rated("EVT-" + (10 + number)))
                        .toList(),
                    count - 8))
                .build()));
    return Stream.concat(inputs.map(ReportKind.QUARTERLY_UPDATE::compose), SampleReports.all());
  }

  private static String everything(ReportDocument document) {
    return document.text() + "\n" + document.subject() + "\n" + document.running() + "\n"
        + document.blocks();
  }
}
