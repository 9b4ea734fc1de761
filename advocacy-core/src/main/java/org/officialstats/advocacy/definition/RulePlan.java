package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.officialstats.advocacy.columns.Bits;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.expression.DayRange;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.language.Clip;
import org.officialstats.advocacy.language.Template;
import org.officialstats.advocacy.language.Value;
import org.officialstats.advocacy.language.Voice;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.Truth;

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
  /** The most characters of what is said of a finding. */
  private static final int LONGEST = 10_000;

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

  List<Finding> findings(RuleDefinition rule, Look look) {
    Desk desk = Desk.of(look, ground);
    Bits rows = desk.population().and(desk.answer(where)).yes();
    Map<Integer, Finding> known = desk.stillFound(names(), evidence);
    Map<Integer, Finding> found = new LinkedHashMap<>();
    for (int row : desk.view().inOrder(rows)) {
      Optional.ofNullable(known.get(row))
          .or(() -> finding(rule, desk, row))
          .ifPresent(finding -> found.put(row, finding));
    }
    desk.keep(found);
    look.note(desk.kinds());
    return ImmutableList.copyOf(found.values());
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

  private Optional<Finding> finding(RuleDefinition rule, Desk desk, int row) {
    Wording wording = new Wording(desk);
    Map<String, Value> read = new HashMap<>();
    Function<String, Value> values =
        name -> read.computeIfAbsent(name, unread -> wording.of(unread, row));
    return messages.stream()
        .filter(saying ->
            saying.when().map(when -> desk.answer(when).of(row) == Truth.TRUE).orElse(true))
        .findFirst()
        .map(saying -> new Finding(
            rule.code(),
            rule.severity(),
            subject(desk, row),
            filled(saying.texts(), values),
            filled(remedy, values),
            evidence(desk, row),
            since(desk, row)));
  }

  private EntityKey subject(Desk desk, int row) {
    EntityKey strategy = desk.look().context().strategy().key();
    return subject == RuleForm.Subject.STRATEGY
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

  private List<EntityKey> evidence(Desk desk, int row) {
    return evidence.stream()
        .flatMap(link -> desk.link(link).records(row).stream())
        .toList();
  }

  private Optional<LocalDate> since(Desk desk, int row) {
    return since
        .flatMap(day -> desk.date(day, row))
        .filter(DayRange::isDay)
        .map(day -> LocalDate.ofEpochDay(day.first()));
  }
}
