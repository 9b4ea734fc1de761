package org.officialstats.advocacy.expression;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.model.LocalizedText;

/**
 * Something that an expression can read by its name: of the record that is looked at, or the same for all of them.
 *
 * @param name a dotted path such as {@code organization.country}; letters, digits and underscores between the dots, and
 *     no word that CEL reserves
 * @param type what its values are
 * @param given what people read instead of the name, such as {@code country of the organization}; empty where that
 *     follows from the name
 * @param constant whether the value is the same for all records of an evaluation, as that of {@code asOf} is
 */
public record Field(String name, Type type, Optional<LocalizedText> given, boolean constant) {
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
    requireNonNull(given, "given");
    if (!isName(name)) {
      throw new IllegalArgumentException("field '" + name
          + "': not a name; expected letters, digits and _ between dots, at most " + LONGEST
          + " characters, and no word that CEL reserves");
    }
    if (type == Type.Simple.LENGTH) {
      throw new IllegalArgumentException("field '" + name
          + "': a length of time; expected a number, which days(…) or months(…) makes one");
    }
  }

  /** A field with words of its own. */
  public Field(String name, Type type, LocalizedText words, boolean constant) {
    this(name, type, Optional.of(requireNonNull(words, "words")), constant);
  }

  /** A field of the record that is looked at, whose words follow from its name. */
  public static Field of(String name, Type type) {
    return new Field(name, type, Optional.empty(), false);
  }

  /** A field with the same value for all records, whose words follow from its name. */
  public static Field constant(String name, Type type) {
    return new Field(name, type, Optional.empty(), true);
  }

  /** What people read instead of the name. */
  public LocalizedText words() {
    return given.orElseGet(() -> FieldWords.of(name));
  }

  /** Looked at sign by sign, as there are thousands of names when definitions are read for the first time. */
  private static boolean isName(String name) {
    if (name.isEmpty() || name.length() > LONGEST) {
      return false;
    }
    int start = 0;
    for (int end = name.indexOf('.'); end >= 0; end = name.indexOf('.', start)) {
      if (!isPart(name, start, end)) {
        return false;
      }
      start = end + 1;
    }
    return isPart(name, start, name.length());
  }

  private static boolean isPart(String name, int start, int end) {
    if (start == end || isDigit(name.charAt(start))) {
      return false;
    }
    for (int at = start; at < end; at++) {
      char sign = name.charAt(at);
      if (!isDigit(sign) && !isLetter(sign)) {
        return false;
      }
    }
    return !RESERVED.contains(name.substring(start, end));
  }

  private static boolean isLetter(char sign) {
    return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign == '_';
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }
}
