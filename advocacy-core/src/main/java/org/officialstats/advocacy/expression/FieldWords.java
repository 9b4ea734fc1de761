package org.officialstats.advocacy.expression;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.officialstats.advocacy.language.Phrases;
import org.officialstats.advocacy.model.LocalizedText;

/**
 * What people read instead of the names of fields, from the table {@code names.tsv}. A dotted name is said by the longest
 * end of it that the table has, of what stands before; a name that the table has not is taken apart into its English words.
 */
final class FieldWords {
  private static final Phrases NAMES = Phrases.beside(FieldWords.class, "names.tsv");

  private FieldWords() {}

  /** {@code organization.country} is <em>country of organization</em>. */
  static LocalizedText of(String name) {
    return NAMES.find(name).orElseGet(() -> composed(name));
  }

  private static LocalizedText composed(String name) {
    int last = name.lastIndexOf('.');
    for (int dot = name.indexOf('.'); dot >= 0 && dot < last; dot = name.indexOf('.', dot + 1)) {
      Optional<LocalizedText> end = NAMES.find(name.substring(dot + 1));
      if (end.isPresent()) {
        return joined(end.get(), of(name.substring(0, dot)));
      }
    }
    return last < 0
        ? LocalizedText.of("en", english(name))
        : joined(of(name.substring(last + 1)), of(name.substring(0, last)));
  }

  /** The one of the other, in the languages that both are in. */
  private static LocalizedText joined(LocalizedText one, LocalizedText other) {
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    one.texts().forEach((language, text) -> {
      if (other.has(language)) {
        texts.put(language, Description.say(language, "of", text, other.in(language)));
      }
    });
    return new LocalizedText(texts.buildOrThrow());
  }

  /** {@code lastVerifiedOn} is <em>last verified on</em>. */
  private static String english(String name) {
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < name.length(); at++) {
      char sign = name.charAt(at);
      boolean begins = at > 0 && isUpper(sign) && !isUpper(name.charAt(at - 1));
      words
          .append(begins && name.charAt(at - 1) != '_' ? " " : "")
          .append(sign == '_' ? ' ' : sign);
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isUpper(char sign) {
    return sign >= 'A' && sign <= 'Z';
  }
}
