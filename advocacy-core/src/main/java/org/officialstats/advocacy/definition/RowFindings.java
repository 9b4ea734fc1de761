package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.expression.DayRange;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.Truth;

/** Puts what a rule found of rows into words, row by row. Thread-safe. */
final class RowFindings {
  /** So many findings of a rule are remembered with their words, at some two kilobytes each. */
  private static final int MOST_SAID = 512;

  private static final String CUT = "…";

  private final RuleDefinition rule;
  private final RulePlan plan;
  private final Desk desk;
  private final Map<Integer, Finding> said;

  RowFindings(RuleDefinition rule, RulePlan plan, Desk desk, Map<Integer, Finding> said) {
    this.rule = rule;
    this.plan = plan;
    this.desk = desk;
    this.said = said;
  }

  /** What was found of a row for which there is a message. */
  Finding of(int row) {
    @Nullable Finding known = said.get(row);
    if (known == null) {
      known = made(row);
      if (said.size() < MOST_SAID) {
        said.put(row, known);
      }
    }
    return known;
  }

  private Finding made(int row) {
    Map<String, Wording> words = new HashMap<>();
    return new Finding(
        rule.code(),
        rule.severity(),
        subject(row),
        filled(message(row), row, words),
        filled(plan.remedy(), row, words),
        evidence(row),
        since(row));
  }

  private Map<String, Template> message(int row) {
    return plan.messages().stream()
        .filter(saying ->
            saying.when().map(when -> desk.answer(when).of(row) == Truth.TRUE).orElse(true))
        .findFirst()
        .orElseThrow()
        .texts();
  }

  private EntityKey subject(int row) {
    EntityKey strategy = desk.look().context().strategy().key();
    return plan.subject() == RuleForm.Subject.STRATEGY
        ? strategy
        : desk.sheet().key(row).orElse(strategy);
  }

  private LocalizedText filled(Map<String, Template> texts, int row, Map<String, Wording> words) {
    ImmutableMap.Builder<String, String> filled = ImmutableMap.builder();
    texts.forEach((language, template) -> filled.put(
        language,
        bounded(template.filled(name ->
            words.computeIfAbsent(name, any -> Wording.of(desk, name, row)).in(language)))));
    return LocalizedText.of(filled.buildOrThrow());
  }

  /** What is too long for a text, as very long titles may make it, is cut short. */
  private static String bounded(String text) {
    if (text.length() <= LocalizedText.MAX_LENGTH) {
      return text;
    }
    int end = LocalizedText.MAX_LENGTH - CUT.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
  }

  private List<EntityKey> evidence(int row) {
    return plan.evidence().stream()
        .flatMap(link -> desk.link(link).records(row).stream())
        .toList();
  }

  private Optional<LocalDate> since(int row) {
    return plan.since()
        .flatMap(day -> desk.date(day, row))
        .filter(DayRange::isDay)
        .map(day -> LocalDate.ofEpochDay(day.first()));
  }
}
