package org.officialstats.advocacy.catalogue;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
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
    Stream<String> texts(Person person) {
      return person.name().stream().map(Traits::plain).filter(name -> !name.isEmpty());
    }

    @Override
    void marks(Person person, LongConsumer marks) {
      person.name().ifPresent(name -> marks.accept(markOfWords(letters(name))));
    }
  },
  /** The addresses of electronic mail, without case. */
  ADDRESS {
    @Override
    Stream<String> texts(Person person) {
      return person.contactPoints().stream().filter(Traits::isMail).map(Traits::small);
    }

    @Override
    void marks(Person person, LongConsumer marks) {
      for (ContactPoint point : person.contactPoints()) {
        if (isMail(point)) {
          marks.accept(small(point).hashCode());
        }
      }
    }
  };

  /** Accents of the Latin, Greek and Cyrillic scripts, and vowel signs of the Arabic one, which few people write. */
  private static final CharMatcher ACCENTS =
      CharMatcher.inRange('\u0300', '\u036f').or(CharMatcher.inRange('\u064b', '\u065f'));

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.forPredicate(Traits::isInsideAWord).negate()).omitEmptyStrings();

  private static final char LAST_OF_ASCII = '\u007f';

  /** A factor of hashes by multiplication, near the golden ratio of all numbers. */
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  abstract Stream<String> texts(Person person);

  /** Hands a mark of each text to the consumer. */
  abstract void marks(Person person, LongConsumer marks);

  private static boolean isMail(ContactPoint point) {
    return point.kind() == ContactPoint.Kind.EMAIL;
  }

  private static String small(ContactPoint point) {
    return point.value().toLowerCase(Locale.ROOT);
  }

  private static String plain(String name) {
    List<String> words = new ArrayList<>(WORDS.splitToList(letters(name)));
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
