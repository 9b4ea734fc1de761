package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.expression.DayRange;
import org.officialstats.advocacy.language.Clip;
import org.officialstats.advocacy.language.Template;
import org.officialstats.advocacy.language.Value;
import org.officialstats.advocacy.language.Voice;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.Truth;

/** Puts what a rule found of rows into words, row by row. Thread-safe. */
final class RowFindings {
  /** So many findings of a rule are remembered with their words, at some two kilobytes each. */
  private static final int MOST_SAID = 512;

  /** The most characters of what is said of a finding. */
  private static final int LONGEST = 10_000;

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
    Wording wording = new Wording(desk);
    Map<String, Value> read = new HashMap<>();
    Function<String, Value> values =
        name -> read.computeIfAbsent(name, unread -> wording.of(unread, row));
    return new Finding(
        rule.code(),
        rule.severity(),
        subject(row),
        filled(message(row), values),
        filled(plan.remedy(), values),
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

  private static LocalizedText filled(Map<String, Template> texts, Function<String, Value> values) {
    ImmutableMap.Builder<String, String> filled = ImmutableMap.builder();
    texts.forEach((language, template) -> {
      Voice voice = Voice.in(language);
      String text = template.filled(place -> values.apply(place.text()).in(voice, place.way()));
      filled.put(language, Clip.of(text, LONGEST));
    });
    return LocalizedText.of(filled.buildOrThrow());
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
