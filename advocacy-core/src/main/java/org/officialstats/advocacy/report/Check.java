package org.officialstats.advocacy.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The checks that the records of this package share; each message names the place, the value and the expectation. */
final class Check {
  private Check() {}

  /** The cleaned text; may be empty. */
  static String text(String place, String text) {
    requireNonNull(text, place);
    if (text.length() > Limits.TEXT_LENGTH) {
      throw new IllegalArgumentException(String.format(
          Locale.ROOT,
          "[%s] too long: %d characters; expected at most %d; shorten it or split it",
          place,
          text.length(),
          Limits.TEXT_LENGTH));
    }
    return CleanText.of(text);
  }

  /** The cleaned text, which must show something; U+FFFD when nothing visible is left of a text that was not blank. */
  static String visibleText(String place, String text) {
    String clean = text(place, text).strip();
    if (!CleanText.isVisible(clean) && !text.isBlank()) {
      return CleanText.UNREADABLE;
    }
    if (clean.isEmpty()) {
      throw new IllegalArgumentException(String.format(
          Locale.ROOT,
          "[%s] no visible text: '%s'; expected at least one visible character",
          place,
          clean));
    }
    return clean;
  }

  static <T> List<T> list(String place, List<? extends T> list, int atLeast, int atMost) {
    requireNonNull(list, place);
    if (list.size() < atLeast || list.size() > atMost) {
      throw new IllegalArgumentException(String.format(
          Locale.ROOT, "[%s] %d entries; expected %d to %d", place, list.size(), atLeast, atMost));
    }
    return ImmutableList.copyOf(list);
  }

  static int range(String place, int value, int from, int to) {
    if (value < from || value > to) {
      throw new IllegalArgumentException(String.format(
          Locale.ROOT, "[%s] out of range: %d; expected %d to %d", place, value, from, to));
    }
    return value;
  }

  /** The canonical form of a BCP 47 tag. */
  static String language(String place, String tag) {
    requireNonNull(tag, place);
    try {
      String canonical = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
      if (!tag.isEmpty() && !canonical.equals("und")) {
        return canonical;
      }
    } catch (IllformedLocaleException malformed) {
      throw notALanguage(place, tag, malformed);
    }
    throw notALanguage(place, tag, null);
  }

  private static IllegalArgumentException notALanguage(
      String place, String tag, @Nullable Exception cause) {
    return new IllegalArgumentException(
        String.format(
            Locale.ROOT,
            "[%s] not a language tag: '%s'; expected BCP 47, such as 'en' or 'zh-Hans'",
            place,
            CleanText.of(tag)),
        cause);
  }
}
