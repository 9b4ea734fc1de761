package org.officialstats.advocacy.language;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.LocalizedText;

/** The six official languages of the United Nations, in the order in which a missing text falls back. */
public enum Language {
  /** English, as the United Nations write it. */
  EN,
  /** French. */
  FR,
  /** Spanish. */
  ES,
  /** Russian. */
  RU,
  /** Arabic. */
  AR,
  /** Chinese, in simplified characters. */
  ZH;

  private static final int LONGEST_QUOTED = 40;

  /** The BCP 47 tag, such as {@code fr}. */
  public String tag() {
    return Ascii.toLowerCase(name());
  }

  /**
   * The language with this tag, in capitals or not.
   *
   * @throws IllegalArgumentException if it is none of the six, naming them
   */
  public static Language of(String tag) {
    String canonical =
        LocalizedText.canonicalLanguage(requireNonNull(tag, "tag")).orElse(tag);
    return Stream.of(values())
        .filter(language -> language.tag().equals(canonical))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "[language] not a language of reports: '" + Ascii.truncate(tag, LONGEST_QUOTED, "…")
                + "'; expected one of " + tags() + "; ask for one of these"));
  }

  private static String tags() {
    return Stream.of(values()).map(Language::tag).collect(Collectors.joining(", "));
  }
}
