package org.officialstats.advocacy.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One text in one or more languages, by BCP 47 language tag.
 *
 * <p>Looking up a language falls back in a stated order: the tag itself, the tag shortened from its end (RFC 4647
 * look-up: {@code pt-BR}, then {@code pt}), English, French, Spanish, Russian, Arabic, Chinese, then the first tag in
 * alphabetical order. A text is never missing: there is at least one language.
 *
 * <p>Immutable and thread-safe.
 *
 * @param texts the texts by language tag, in order of the tag; at least one; no text is blank or has control characters
 *     other than line feed and tab
 */
public record LocalizedText(Map<String, String> texts) {
  /** The six official languages of the United Nations in the order in which a missing text falls back. */
  public static final List<String> UN_LANGUAGES =
      ImmutableList.of("en", "fr", "es", "ru", "ar", "zh");

  /** The most characters (UTF-16 units) that one text may have. */
  public static final int MAX_LENGTH = 100_000;

  public LocalizedText {
    requireNonNull(texts, "texts");
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("localized text: no language; expected at least one");
    }
    TreeMap<String, String> ordered = new TreeMap<>(Comparator.naturalOrder());
    texts.forEach((tag, text) -> {
      checkText(tag, text);
      if (ordered.put(canonicalTag(tag), text) != null) {
        throw new IllegalArgumentException(
            "localized text: language " + Nearest.quoted(tag) + " twice; expected it once");
      }
    });
    texts = ImmutableMap.copyOf(ordered);
  }

  /** A text in one language. */
  public static LocalizedText of(String languageTag, String text) {
    return new LocalizedText(ImmutableMap.of(languageTag, text));
  }

  /** A text in two languages. */
  public static LocalizedText of(String firstTag, String first, String secondTag, String second) {
    return new LocalizedText(ImmutableMap.of(firstTag, first, secondTag, second));
  }

  /** A text in several languages. */
  public static LocalizedText of(Map<String, String> texts) {
    return new LocalizedText(texts);
  }

  /** This text with another language added or replaced. */
  public LocalizedText with(String languageTag, String text) {
    TreeMap<String, String> more = new TreeMap<>(texts);
    more.put(canonicalTag(languageTag), text);
    return new LocalizedText(more);
  }

  /** The text in this language, or the next one in the order of fallback. */
  public String in(String languageTag) {
    return requireNonNull(texts.get(languageFor(languageTag)));
  }

  /** The tag of the language that {@link #in} answers with, so that a reader can be told which language it is. */
  public String languageFor(String languageTag) {
    String tag = canonicalTag(requireNonNull(languageTag, "languageTag"));
    for (String shorter = tag; !shorter.isEmpty(); shorter = shortened(shorter)) {
      if (texts.containsKey(shorter)) {
        return shorter;
      }
    }
    return UN_LANGUAGES.stream()
        .filter(texts::containsKey)
        .findFirst()
        .orElseGet(() -> texts.keySet().iterator().next());
  }

  /** Whether there is a text in exactly this language. */
  public boolean has(String languageTag) {
    return texts.containsKey(canonicalTag(requireNonNull(languageTag, "languageTag")));
  }

  private static String shortened(String tag) {
    int cut = tag.lastIndexOf('-');
    return cut < 0 ? "" : tag.substring(0, cut);
  }

  private static void checkText(String tag, String text) {
    requireNonNull(text, "text");
    if (text.isBlank()) {
      throw new IllegalArgumentException("localized text: the text for " + Nearest.quoted(tag)
          + " is blank; leave the language out");
    }
    Texts.check("text for " + Nearest.quoted(tag), text, MAX_LENGTH);
  }

  /** A language tag in its canonical form ({@code EN-gb} is {@code en-GB}); empty if it is not BCP 47. */
  public static Optional<String> canonicalLanguage(String tag) {
    if (UN_LANGUAGES.contains(requireNonNull(tag, "tag"))) {
      return Optional.of(tag);
    }
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      return Optional.of(locale.toLanguageTag()).filter(canonical -> !canonical.equals("und"));
    } catch (IllformedLocaleException malformed) {
      return Optional.empty();
    }
  }

  private static String canonicalTag(String tag) {
    return canonicalLanguage(tag)
        .orElseThrow(() -> new IllegalArgumentException("localized text: " + Nearest.quoted(tag)
            + " is not a language tag; expected BCP 47 such as 'en' or 'pt-BR'"));
  }
}
