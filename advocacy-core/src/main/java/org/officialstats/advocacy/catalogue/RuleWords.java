package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.expression.Vocabulary;
import org.officialstats.advocacy.language.Clip;
import org.officialstats.advocacy.language.Phrases;
import org.officialstats.advocacy.language.Value;
import org.officialstats.advocacy.language.Voice;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;

/**
 * What the rules in Java say, in six languages, from the table {@code findings.tsv}: messages by code and kind, remedies by
 * code or by message. Things are named by title and key, never by the name of a person.
 */
final class RuleWords {
  private static final Phrases TEXTS = Phrases.beside(RuleWords.class, "findings.tsv");

  private RuleWords() {}

  /** A finding of a rule about a record, by the kind of its message, without evidence and beginning. */
  static Finding finding(
      RuleDefinition rule, EntityKey subject, String kind, Map<String, Value> values) {
    String key = rule.code() + "." + kind;
    String remedy = TEXTS.find(key + ".remedy").isPresent() ? key : rule.code();
    return new Finding(
        rule.code(),
        rule.severity(),
        subject,
        message(key, values),
        TEXTS.all(remedy + ".remedy"),
        ImmutableList.of(),
        Optional.empty());
  }

  /** A message in all languages, cut where it would be longer than a text may be. */
  private static LocalizedText message(String key, Map<String, Value> values) {
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    for (String language : LocalizedText.UN_LANGUAGES) {
      String text = TEXTS.in(Voice.in(language), key, values);
      texts.put(language, Clip.of(text, LocalizedText.MAX_LENGTH));
    }
    return LocalizedText.of(texts.buildOrThrow());
  }

  /** A part of a message by the key of its text. */
  static Value part(String key, Map<String, Value> values) {
    return TEXTS.part(key, values);
  }

  /** Something by its title and key: {@code 'Kigali workshop' (event/ev01)}. */
  static Value named(LocalizedText title, Object key) {
    return part("named", ImmutableMap.of("title", Value.of(title), "key", Value.verbatim(key)));
  }

  /** A constant of the model by its word. */
  static Value choice(Enum<?> constant) {
    return choice(Names.kebab(constant));
  }

  /** A constant of the model, by its name in JSON, by its word. */
  static Value choice(String name) {
    return Vocabulary.of(name, ImmutableSet.of(name))
        .label(name)
        .map(Value::of)
        .orElseGet(() -> Value.verbatim(name));
  }

  /** A code by its label; as it is where the list does not have it. */
  static Value label(EvaluationContext context, String list, String code) {
    return Vocabulary.of(context.snapshot().codeLists().list(list))
        .label(code)
        .map(Value::of)
        .orElseGet(() -> Value.verbatim(code));
  }

  /** The finding with the day since when it is so, where that is known to the day. */
  static Finding since(Finding finding, Optional<LocalDate> day) {
    return day.map(finding::since).orElse(finding);
  }

  /** So many months after a date, and the day after that; empty where the day is not known. */
  static Optional<LocalDate> dayAfterMonths(Optional<PartialDate> date, int months) {
    return date.flatMap(PartialDate::day).map(day -> day.plusMonths(months).plusDays(1));
  }
}
