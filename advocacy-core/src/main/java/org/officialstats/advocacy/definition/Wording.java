package org.officialstats.advocacy.definition;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.officialstats.advocacy.model.LocalizedText;

/**
 * How one value of a row stands in the words of a finding. A value that is not recorded is a dash.
 *
 * @param words the words in a language
 */
record Wording(UnaryOperator<String> words) {
  /** The name of the record's own key. */
  static final String KEY = "key";

  private static final String NONE = "–";

  /** A name that somebody gave in a definition, as it stands in words of every language. */
  static LocalizedText quoted(String name) {
    return LocalizedText.of("en", "`" + name + "`");
  }

  /** The value with this name of a row. */
  static Wording of(Desk desk, String name, int row) {
    if (name.equals(KEY)) {
      return of(desk.sheet().key(row).map(Object::toString).orElse(NONE));
    }
    return desk.hasText(name)
        ? desk.sheet().text(name, row).map(text -> new Wording(text::in)).orElseGet(() -> of(NONE))
        : of(text(desk.value(name, row)));
  }

  private static Wording of(String same) {
    return new Wording(language -> same);
  }

  /** The words in this language. */
  String in(String language) {
    return words.apply(language);
  }

  private static String text(Optional<?> value) {
    Object found = value.isPresent() ? value.get() : NONE;
    if (found instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return found instanceof Collection<?> several
        ? several.stream().map(Object::toString).sorted().collect(Collectors.joining(", "))
        : found.toString();
  }
}
