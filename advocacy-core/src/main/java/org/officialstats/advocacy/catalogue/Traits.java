package org.officialstats.advocacy.catalogue;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.officialstats.advocacy.model.audience.ContactPoint;
import org.officialstats.advocacy.model.audience.Person;

/**
 * What the records of one person are likely to have in common, as texts that can be compared. A mark of each text, which is
 * the same for equal texts and seldom for others, takes much less time to make than the text.
 */
enum Traits {
  /** The words of the name in one order, without case and accents; none where no letter is left. */
  NAME {
    @Override
    void forEach(Person person, Consumer<String> letters) {
      if (person.name().isPresent()) {
        letters.accept(letters(person.name().get()));
      }
    }

    @Override
    long mark(String letters) {
      return markOfWords(letters);
    }

    @Override
    String plain(String letters) {
      return wordsInOrder(letters);
    }
  },
  /** The addresses of electronic mail, without case. */
  ADDRESS {
    @Override
    void forEach(Person person, Consumer<String> letters) {
      for (ContactPoint point : person.contactPoints()) {
        if (point.kind() == ContactPoint.Kind.EMAIL) {
          letters.accept(point.value().toLowerCase(Locale.ROOT));
        }
      }
    }

    @Override
    long mark(String letters) {
      return letters.hashCode();
    }

    @Override
    String plain(String letters) {
      return letters;
    }
  };

  /** Accents of the Latin, Greek and Cyrillic scripts, and vowel signs of the Arabic one, which few people write. */
  private static final CharMatcher ACCENTS =
      CharMatcher.inRange('\u0300', '\u036f').or(CharMatcher.inRange('\u064b', '\u065f'));

  private static final char LAST_OF_ASCII = '\u007f';

  /** A factor of hashes by multiplication, near the golden ratio of all numbers. */
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  /** Hands over what a person has, without case and accents. */
  abstract void forEach(Person person, Consumer<String> letters);

  /** A mark of the plain text of letters. */
  abstract long mark(String letters);

  /** The text by which others are compared with these letters; empty for one that is like no other. */
  abstract String plain(String letters);

  private static String wordsInOrder(String letters) {
    List<String> words = new ArrayList<>();
    int begin = 0;
    for (int at = 0; at <= letters.length(); at++) {
      if (at == letters.length() || !isInsideAWord(letters.charAt(at))) {
        if (at > begin) {
          words.add(letters.substring(begin, at));
        }
        begin = at + 1;
      }
    }
    words.sort(Comparator.naturalOrder());
    return String.join(" ", words);
  }

  /** The name without accents and case. */
  private static String letters(String name) {
    String letters =
        isAscii(name) ? name : ACCENTS.removeFrom(Normalizer.normalize(name, Normalizer.Form.NFKD));
    return letters.toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) > LAST_OF_ASCII) {
        return false;
      }
    }
    return true;
  }

  /** A sum over the words, which their order does not change. */
  private static long markOfWords(String text) {
    long sum = 0;
    long word = 0;
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (isInsideAWord(character)) {
        word = 31 * word + character;
      } else {
        sum += scattered(word);
        word = 0;
      }
    }
    return sum + scattered(word);
  }

  private static long scattered(long word) {
    long product = word * FACTOR;
    return (product ^ product >>> 32) * FACTOR;
  }

  private static boolean isInsideAWord(char character) {
    if (character <= LAST_OF_ASCII) {
      return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }
    int type = Character.getType(character);
    return Character.isLetter(character)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
