package org.officialstats.advocacy.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words with places for values: names in braces, such as <code>Position '{title}' ({key}) has no holder.</code>, perhaps with the
 * way in which the value is to be said, as in <code>{due:on}</code>. A doubled brace stands for a single one. What is put in is
 * never read as a place.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pieces the words and the places, in order
 */
public record Template(List<Piece> pieces) {
  private static final Pattern PIECE = Pattern.compile(
      "\\{\\{|\\}\\}|\\{([A-Za-z_][A-Za-z0-9_.-]{0,127})(?::([^{}]*))?\\}|[{}]|[^{}]+");

  /**
   * Words, or the place of a value.
   *
   * @param text the words, or the name of the value
   * @param isPlace whether it is a place
   * @param way how the value is to be said
   */
  public record Piece(String text, boolean isPlace, Way way) {}

  public Template {
    pieces = ImmutableList.copyOf(pieces);
  }

  /**
   * Reads words.
   *
   * @throws TemplateException if a brace is neither doubled nor around a name, or there is no such way
   */
  public static Template parse(String text) {
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
      throw TemplateException.ofBrace(found, matcher.start() + 1);
    }
    String name = matcher.group(1);
    if (name == null) {
      boolean doubled = found.equals("{{") || found.equals("}}");
      return new Piece(doubled ? found.substring(1) : found, false, Way.PLAIN);
    }
    String way = matcher.group(2);
    return new Piece(
        name,
        true,
        way == null
            ? Way.PLAIN
            : Way.find(way).orElseThrow(() -> TemplateException.ofWay(name, way)));
  }

  /** The places, in order. */
  public List<Piece> places() {
    return pieces.stream().filter(Piece::isPlace).collect(ImmutableList.toImmutableList());
  }

  /** The names of the values. */
  public Set<String> names() {
    return places().stream().map(Piece::text).collect(ImmutableSet.toImmutableSet());
  }

  /** The words with these values for the places. */
  public String filled(Function<Piece, String> values) {
    return pieces.stream()
        .map(piece -> piece.isPlace() ? values.apply(piece) : piece.text())
        .collect(Collectors.joining());
  }
}
