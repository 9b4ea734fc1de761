package org.officialstats.advocacy.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.Indicator;
import org.officialstats.advocacy.evaluation.Parts;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Rule;
import org.officialstats.advocacy.json.JsonFormatException;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.samples.Kept;
import org.officialstats.advocacy.snapshot.Snapshot;

/** Definitions that tests write, with single quotes outside and doubled ones for those inside conditions. */
final class Written {
  private static final String FILE =
      "{'format':'advocacy-definitions','version':1,'reasons':{'none':{'en':'There are none.'}},"
          + "'indicators':[%s],'rules':[%s]}";

  private static final String INDICATOR = "{'code':'OWN-01','version':1,'name':{'en':'Name'},"
      + "'formula':{'en':'Formula'},'level':'output','unit':'count','direction':'up',"
      + "'aggregation':'last',%s}";

  private static final String RULE =
      "{'code':'OWN-F01','version':1,'name':{'en':'Name'},'severity':'info',%s}";

  private Written() {}

  static String json(String text) {
    return text.replace("''", "\u0001").replace('\'', '"').replace('\u0001', '\'');
  }

  static Definitions indicator(String members) {
    return read(FILE.formatted(INDICATOR.formatted(members), ""));
  }

  /** The file with indicators. */
  static String file(List<String> members) {
    return json(FILE.formatted(
        IntStream.range(0, members.size())
            .mapToObj(at -> INDICATOR.formatted(members.get(at)).replace("OWN-01", "OWN-0" + at))
            .collect(Collectors.joining(",")),
        ""));
  }

  /** The file with an indicator. */
  static String text(String members) {
    return json(FILE.formatted(INDICATOR.formatted(members), ""));
  }

  /** The file with a rule. */
  static String ruleFile(String members) {
    return json(FILE.formatted("", RULE.formatted(members)));
  }

  static Definitions rule(String members) {
    return read(FILE.formatted("", RULE.formatted(members)));
  }

  static Definitions read(String text) {
    byte[] bytes = json(text).getBytes(StandardCharsets.UTF_8);
    try {
      return Definitions.read("own.json", new ByteArrayInputStream(bytes), ComputedFields.NONE);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Everything that is wrong with an indicator, without the place of the file and the line. */
  static List<String> problemsOf(String members) {
    return problems(FILE.formatted(INDICATOR.formatted(members), ""));
  }

  static List<String> problemsOfRule(String members) {
    return problems(FILE.formatted("", RULE.formatted(members)));
  }

  static List<String> problems(String text) {
    JsonFormatException refused = catchThrowableOfType(JsonFormatException.class, () -> read(text));
    return refused.problems().stream()
        .map(problem -> problem.toString().replaceFirst("own.json, line \\d+ column \\d+,? ?", ""))
        .toList();
  }

  static EvaluationContext at(Snapshot snapshot) {
    return EvaluationContext.of(
        snapshot, ReportingPeriod.parse("2024-Q1"), LocalDate.parse("2024-03-31"));
  }

  /** The figures of an indicator as texts by measure and group, in their order. */
  static Map<String, String> figures(String members, Snapshot snapshot) {
    Map<String, String> shown = new LinkedHashMap<>();
    for (Figure figure : figuresOf(members, snapshot)) {
      String group = figure.group().isAll() ? "" : " " + figure.group();
      shown.put(figure.measure() + group, text(figure.result()));
    }
    return shown;
  }

  /** The figures, which are the same where the snapshot keeps its columns. */
  private static List<Figure> figuresOf(String members, Snapshot snapshot) {
    Indicator indicator = indicator(members).indicators().get(0);
    List<Figure> figures = indicator.figures(at(snapshot));
    assertThat(indicator.figures(at(Kept.withColumns(snapshot)))).isEqualTo(figures);
    return figures;
  }

  static List<Finding> findings(String members, Snapshot snapshot) {
    Rule rule = rule(members).rules().get(0);
    List<Finding> findings = rule.findings(at(snapshot));
    assertThat(rule.findings(at(Kept.withColumns(snapshot)))).isEqualTo(findings);
    return findings;
  }

  /** A share of so many of so many. */
  static Result share(int counted, int all) {
    return Result.percentage(Parts.of(counted, all), CommonReasons.SEVERAL_UNITS);
  }

  private static String text(Result result) {
    if (result instanceof Result.Value value) {
      return value.value().toPlainString();
    }
    return result instanceof Result.Interval interval
        ? "[" + interval.lower().toPlainString() + ", " + interval.upper().toPlainString() + "]"
        : result.getClass().getSimpleName() + " "
            + result.whyMissing().orElseThrow().code();
  }
}
