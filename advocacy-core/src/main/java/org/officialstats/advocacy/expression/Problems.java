package org.officialstats.advocacy.expression;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.officialstats.advocacy.model.Problem;
import org.officialstats.advocacy.shape.Nearest;

/** The problems of one text by their columns. Of those in one column only the first is kept: others follow from it. */
final class Problems {
  private static final int LONGEST = 64;
  private static final Pattern CONTROL =
      Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Cf}]");

  private final TreeMap<Integer, Problem> byColumn = new TreeMap<>();

  void add(int column, String what, String expected, String remedy) {
    byColumn.putIfAbsent(column, new Problem("column " + column, what, expected, remedy));
  }

  /** Refuses the text if there is a problem. */
  void done() {
    if (!byColumn.isEmpty()) {
      throw new ExpressionException(all());
    }
  }

  List<Problem> all() {
    return ImmutableList.copyOf(byColumn.values());
  }

  /** The text as far as a message should repeat it: not for ever, and without characters that cannot be seen. */
  static String quoted(String text) {
    String shown = text.codePointCount(0, text.length()) > LONGEST
        ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…"
        : text;
    return "'" + CONTROL.matcher(shown).replaceAll("\uFFFD") + "'";
  }

  /** {@code did you mean 'kind'?}, or the other remedy where nothing is near. */
  static String meant(String found, Collection<String> known, String otherwise) {
    Optional<String> nearest = Nearest.to(found, known);
    return nearest.map(name -> "did you mean '" + name + "'?").orElse(otherwise);
  }
}
