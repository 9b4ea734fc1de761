package org.officialstats.advocacy.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words in other languages that stand in the headings, captions and labels of a report, which are plain strings, and
 * in its texts without a language of their own. Renderers mark them wherever they stand there as whole words, alone or
 * among others, as they mark a {@link Text} with a language.
 *
 * <p>Immutable and thread-safe.
 */
public final class Phrases {
  /** No words in other languages. */
  public static final Phrases NONE = of(ImmutableSet.of());

  /** The most words in other languages that a document may name. */
  public static final int MOST = Limits.PHRASES;

  private static final char ELLIPSIS = '\u2026';

  private final ImmutableSet<Text> texts;
  private final ImmutableListMultimap<Character, Text> byFirst;
  private final BitSet beginnings = new BitSet();

  private Phrases(ImmutableSet<Text> texts) {
    this.texts = texts;
    ImmutableListMultimap.Builder<Character, Text> index = ImmutableListMultimap.builder();
    texts.stream()
        .sorted(Comparator.comparing((Text text) -> text.text().length()).reversed())
        .forEach(text -> index.put(text.text().charAt(0), text));
    byFirst = index.build();
    byFirst.keySet().forEach(beginnings::set);
  }

  /**
   * These words.
   *
   * @param texts each with its language and at least one letter, at most {@link #MOST}
   * @throws IllegalArgumentException if one has no language or no letter, or there are more
   */
  public static Phrases of(Collection<Text> texts) {
    requireNonNull(texts, "texts");
    List<Text> checked = Check.list("phrases", List.copyOf(texts), 0, MOST);
    checked.forEach(Phrases::check);
    return new Phrases(ImmutableSet.copyOf(checked));
  }

  private static void check(Text text) {
    if (text.language().isEmpty() || text.text().codePoints().noneMatch(Character::isLetter)) {
      throw new IllegalArgumentException(
          "[phrases] '" + text.text()
              + "' without a language or without letters; expected words with the language they are in");
    }
  }

  /** The words with their languages. */
  public Set<Text> texts() {
    return texts;
  }

  /**
   * A heading, caption or label in pieces, the words of these phrases with their language. One that is cut off and ends
   * in an ellipsis is known by its beginning.
   */
  public List<Text> in(String label) {
    requireNonNull(label, "label");
    if (texts.isEmpty()) {
      return ImmutableList.of(Text.of(label));
    }
    ImmutableList.Builder<Text> pieces = ImmutableList.builder();
    int from = 0;
    int at = 0;
    while (at < label.length()) {
      Optional<Text> found = at(label, at);
      if (found.isPresent()) {
        add(pieces, label.substring(from, at));
        pieces.add(found.get());
        at += found.get().text().length();
        from = at;
      } else {
        at++;
      }
    }
    add(pieces, label.substring(from));
    return pieces.build();
  }

  private static void add(ImmutableList.Builder<Text> pieces, String words) {
    if (!words.isEmpty()) {
      pieces.add(Text.of(words));
    }
  }

  /** The longest phrase that stands at a place of the label, as it stands there. */
  private Optional<Text> at(String label, int place) {
    if (!beginnings.get(label.charAt(place)) || !isEdge(label, place)) {
      return Optional.empty();
    }
    for (Text phrase : byFirst.get(label.charAt(place))) {
      Optional<Text> standing = standing(phrase, label, place);
      if (standing.isPresent()) {
        return standing;
      }
    }
    return Optional.empty();
  }

  private static Optional<Text> standing(Text phrase, String label, int place) {
    int end = place + phrase.text().length();
    if (label.startsWith(phrase.text(), place)) {
      return Optional.of(phrase).filter(whole -> isEdge(label, end));
    }
    int last = label.length() - 1;
    boolean cutOff = label.charAt(last) == ELLIPSIS
        && last > place
        && phrase.text().startsWith(label.substring(place, last));
    return cutOff
        ? Optional.of(new Text(label.substring(place), phrase.language()))
        : Optional.empty();
  }

  /** Whether a word may begin or end at a place; Chinese words do so anywhere. */
  private static boolean isEdge(String label, int place) {
    if (place == 0 || place == label.length()) {
      return true;
    }
    int before = label.codePointBefore(place);
    int after = label.codePointAt(place);
    boolean apart = !isOfWord(before) || !isOfWord(after);
    return apart || Character.isIdeographic(before) || Character.isIdeographic(after);
  }

  private static boolean isOfWord(int character) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Phrases phrases && texts.equals(phrases.texts);
  }

  @Override
  public int hashCode() {
    return texts.hashCode();
  }

  @Override
  public String toString() {
    return texts.toString();
  }
}
