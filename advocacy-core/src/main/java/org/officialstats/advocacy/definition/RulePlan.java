package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.officialstats.advocacy.columns.Bits;
import org.officialstats.advocacy.columns.OfRows;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.language.Template;

/**
 * A rule, checked under the code lists in use: it only has to be looked at a state.
 *
 * @param ground what it stands on
 * @param where what is so when there is something to say
 * @param subject what the findings speak of
 * @param messages what is so, in words
 * @param remedy what to do about it
 * @param evidence the links whose rows show it
 * @param since the day since when it is so
 */
record RulePlan(
    Ground ground,
    Optional<Expression> where,
    RuleForm.Subject subject,
    List<Saying> messages,
    Map<String, Template> remedy,
    List<String> evidence,
    Optional<Expression> since) {
  /** Words by language, and the condition under which they fit. */
  record Saying(Optional<Expression> when, Map<String, Template> texts) {
    Saying {
      texts = ImmutableMap.copyOf(texts);
    }
  }

  RulePlan {
    messages = ImmutableList.copyOf(messages);
    remedy = ImmutableMap.copyOf(remedy);
    evidence = ImmutableList.copyOf(evidence);
  }

  /**
   * What is found, in order. Where each finding is about a row of its own, and its words are read of records only, it is put
   * into words when somebody reads it.
   */
  List<Finding> findings(RuleDefinition rule, Look look) {
    Desk desk = Desk.of(look, ground);
    Set<String> names = names();
    Bits rows = said(desk, desk.population().and(desk.answer(where)).yes());
    desk.note(names);
    RowFindings findings = new RowFindings(rule, this, desk, desk.said(names, evidence));
    List<Finding> found = isAboutRows(desk, names)
        ? OfRows.of(desk.sheet().rows(), rows, findings::of)
        : IntStream.of(rows.rows()).mapToObj(findings::of).sorted().toList();
    look.note(desk.kinds());
    return found;
  }

  private boolean isAboutRows(Desk desk, Set<String> names) {
    return subject != RuleForm.Subject.STRATEGY
        && desk.sheet().rows().isKeyed()
        && !desk.hasComputedText(names);
  }

  /** Those of the rows for which there is a message. */
  private Bits said(Desk desk, Bits rows) {
    if (messages.stream().anyMatch(saying -> saying.when().isEmpty())) {
      return rows;
    }
    return messages.stream()
        .map(saying -> desk.answer(saying.when()).yes())
        .reduce(Bits.none(rows.size()), Bits::or)
        .and(rows);
  }

  /** All that the words name, and that conditions and dates read for them. */
  private Set<String> names() {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    Stream.concat(messages.stream().map(Saying::texts), Stream.of(remedy))
        .flatMap(texts -> texts.values().stream())
        .forEach(template -> names.addAll(template.names()));
    Stream.concat(messages.stream().flatMap(saying -> saying.when().stream()), since.stream())
        .flatMap(expression -> expression.fields().stream())
        .forEach(field -> names.add(field.name()));
    return names.build();
  }
}
