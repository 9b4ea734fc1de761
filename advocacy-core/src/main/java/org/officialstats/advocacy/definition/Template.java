package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with the names of values in braces, such as {@code Position '{title}' ({key}) has no holder.} A doubled brace
 * stands for a single one.
 *
 * @param pieces the words and the names, in order
 */
record Template(List<Piece> pieces) {
  private static final Pattern PIECE =
      Pattern.compile("\\{\\{|\\}\\}|\\{([A-Za-z_][A-Za-z0-9_.]{0,127})\\}|[{}]|[^{}]+");

  /** Words, or the name of a value. */
  record Piece(String text, boolean isName) {}

  Template {
    pieces = ImmutableList.copyOf(pieces);
  }

  /**
   * Reads words.
   *
   * @throws TemplateException if a brace is neither doubled nor around a name
   */
  static Template parse(String text) {
    ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
    Matcher matcher = PIECE.matcher(text);
    while (matcher.find()) {
      pieces.add(piece(matcher));
    }
    return new Template(pieces.build());
  }

  private static Piece piece(Matcher matcher) {
    String found = matcher.group();
    if (found.equals("{") || found.equals("}")) {
      throw new TemplateException(found, matcher.start() + 1);
    }
    String name = matcher.group(1);
    boolean doubled = found.equals("{{") || found.equals("}}");
    return name != null
        ? new Piece(name, true)
        : new Piece(doubled ? found.substring(1) : found, false);
  }

  /** The names of the values. */
  Set<String> names() {
    return pieces.stream()
        .filter(Piece::isName)
        .map(Piece::text)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The words with these values for the names. */
  String filled(UnaryOperator<String> values) {
    StringBuilder filled = new StringBuilder();
    pieces.forEach(
        piece -> filled.append(piece.isName() ? values.apply(piece.text()) : piece.text()));
    return filled.toString();
  }
}
