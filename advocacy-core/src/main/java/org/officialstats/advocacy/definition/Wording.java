package org.officialstats.advocacy.definition;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.officialstats.advocacy.model.LocalizedText;

/**
 * How values stand in the words of findings, in one language. A value that is not recorded is a dash.
 *
 * @param desk the rows
 * @param language the language
 */
record Wording(Desk desk, String language) {
  /** The name of the record's own key. */
  static final String KEY = "key";

  private static final String NONE = "–";

  /** A name that somebody gave in a definition, as it stands in words of every language. */
  static LocalizedText quoted(String name) {
    return LocalizedText.of("en", "`" + name + "`");
  }

  /** The value with this name of a row. */
  String of(String name, int row) {
    if (name.equals(KEY)) {
      return desk.sheet().key(row).map(Object::toString).orElse(NONE);
    }
    return desk.hasText(name)
        ? desk.sheet().text(name, row).map(text -> text.in(language)).orElse(NONE)
        : text(desk.value(name, row));
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
