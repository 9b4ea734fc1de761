package org.officialstats.advocacy.expression;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.officialstats.advocacy.model.LocalizedText;

/**
 * Something that an expression can read by its name: of the record that is looked at, or the same for all of them.
 *
 * @param name a dotted path such as {@code organization.country}; letters, digits and underscores between the dots, and
 *     no word that CEL reserves
 * @param type what its values are
 * @param words what people read instead of the name, such as {@code country of the organization}
 * @param constant whether the value is the same for all records of an evaluation, as that of {@code asOf} is
 */
public record Field(String name, Type type, LocalizedText words, boolean constant) {
  private static final Pattern SHAPE =
      Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*");
  private static final int LONGEST = 128;

  /** What CEL keeps for itself. */
  static final Set<String> RESERVED = ImmutableSet.of(
      "as",
      "break",
      "const",
      "continue",
      "else",
      "false",
      "for",
      "function",
      "if",
      "import",
      "in",
      "let",
      "loop",
      "namespace",
      "null",
      "package",
      "return",
      "true",
      "var",
      "void",
      "while");

  public Field {
    requireNonNull(name, "name");
    requireNonNull(type, "type");
    requireNonNull(words, "words");
    checkName(name);
    if (type == Type.Simple.LENGTH) {
      throw new IllegalArgumentException("field '" + name
          + "': a length of time; expected a number, which days(…) or months(…) makes one");
    }
  }

  /** A field of the record that is looked at, whose words are made from its name. */
  public static Field of(String name, Type type) {
    return new Field(name, type, englishWords(name), false);
  }

  /** A field with the same value for all records, whose words are made from its name. */
  public static Field constant(String name, Type type) {
    return new Field(name, type, englishWords(name), true);
  }

  private static LocalizedText englishWords(String name) {
    checkName(requireNonNull(name, "name"));
    return LocalizedText.of("en", wordsOf(name));
  }

  private static void checkName(String name) {
    if (!isName(name)) {
      throw new IllegalArgumentException("field '" + name
          + "': not a name; expected letters, digits and _ between dots, at most " + LONGEST
          + " characters, and no word that CEL reserves");
    }
  }

  private static boolean isName(String name) {
    return name.length() <= LONGEST
        && SHAPE.matcher(name).matches()
        && Pattern.compile("\\.").splitAsStream(name).noneMatch(RESERVED::contains);
  }

  /** {@code dates.lastVerifiedOn} is {@code last verified on of dates}. */
  private static String wordsOf(String name) {
    int dot = name.lastIndexOf('.');
    String last = name.substring(dot + 1)
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
        .replace('_', ' ')
        .toLowerCase(Locale.ROOT);
    return dot < 0 ? last : last + " of " + wordsOf(name.substring(0, dot));
  }
}
