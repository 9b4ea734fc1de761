package org.officialstats.advocacy.evaluation;

import com.google.common.base.CaseFormat;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.officialstats.advocacy.language.Clip;
import org.officialstats.advocacy.language.Phrases;
import org.officialstats.advocacy.language.Voice;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.shape.Kinds;

/**
 * The words of explanations in one language. An explanation is there to check a figure by, so numbers have all their
 * digits.
 *
 * @param voice the language; where it is none of the six of the United Nations, fixed words are English
 * @param ratings the words of ratings by their codes
 */
record Words(Voice voice, Map<Code, LocalizedText> ratings) {
  private static final int LONGEST = 10_000;
  private static final Phrases PHRASES = Phrases.beside(Words.class, "phrases.tsv");

  private static final CharMatcher FULL_STOPS = CharMatcher.anyOf(".。");

  static Words in(String language, Map<Code, LocalizedText> ratings) {
    return new Words(Voice.in(language), ratings);
  }

  String language() {
    return voice.tag();
  }

  /** A key, a code or a text that somebody wrote, which keeps its own direction. */
  String apart(Object text) {
    return voice.isolated(Clip.of(text.toString(), LONGEST));
  }

  String number(BigDecimal number) {
    return voice.isolated(voice.formats().exact(number));
  }

  String count(long count) {
    return voice.formats().whole(count);
  }

  String day(LocalDate day) {
    return voice.formats().day(day);
  }

  String date(PartialDate date) {
    return voice.formats().date(date);
  }

  String period(ReportingPeriod period) {
    return voice.formats().period(period);
  }

  String text(String key) {
    return PHRASES.in(language(), key);
  }

  String text(String key, String place, String value) {
    return text(key, ImmutableMap.of(place, value));
  }

  String text(String key, Map<String, String> values) {
    return PHRASES.in(language(), key, values);
  }

  /** The text, followed by the tag of its language where that is another one. */
  String in(LocalizedText text) {
    return in(text, UnaryOperator.identity());
  }

  private String in(LocalizedText text, UnaryOperator<String> change) {
    String shownIn = text.languageFor(language());
    String said = apart(change.apply(text.in(language())));
    return shownIn.equals(language())
        ? said
        : text("text.other-language", ImmutableMap.of("text", said, "language", apart(shownIn)));
  }

  /** The word for a kind of result, such as <em>no data</em>. */
  String word(Result result) {
    return text("result." + Kinds.nameOf(result.getClass()));
  }

  /** The word for a constant, such as <em>output</em>. */
  String word(Enum<?> constant) {
    String set = CaseFormat.UPPER_CAMEL.to(
        CaseFormat.LOWER_HYPHEN, constant.getDeclaringClass().getSimpleName());
    return text(
        set + "." + CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, constant.name()));
  }

  /** The word of a rating; the code where there is none. */
  String rating(Code rating) {
    LocalizedText word = ratings.get(rating);
    return apart(word == null ? rating.value() : word.in(language()));
  }

  /** A number in its unit. */
  String number(BigDecimal number, Unit unit) {
    return unit == Unit.YES_NO
        ? text(number.signum() == 0 ? "no" : "yes")
        : text("number." + unit.text(), "number", number(number));
  }

  /** Why there is no number; without the full stop of its reason, as more may follow. */
  String missing(Result result) {
    String reason = result
        .whyMissing()
        .map(why -> in(why.text(), FULL_STOPS::trimTrailingFrom))
        .orElse("");
    return text("missing", ImmutableMap.of("result", word(result), "reason", reason));
  }

  /** Several things with what stands between them in the language: {@code list}, {@code and} or {@code clause}. */
  String joined(String between, List<String> said) {
    return said.stream()
        .reduce((all, next) -> text(between, ImmutableMap.of("a", all, "b", next)))
        .orElse("");
  }
}
