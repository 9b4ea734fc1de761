package org.officialstats.advocacy.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.officialstats.advocacy.model.audience.Person;

/**
 * Finds who of some persons have a trait in common. Marks of texts are sorted; plain texts are made only of those whose mark
 * another one has too. For one thread.
 */
final class LikelyTwins {
  /** Half of a number. */
  private static final int HALF = 32;

  /** A text of the person at a place. */
  private record Shown(String text, int place) {
    static final Comparator<Shown> ORDER =
        Comparator.comparing(Shown::text).thenComparing(Shown::place);
  }

  private final Traits traits;
  private final List<Shown> shown = new ArrayList<>();

  /** Those who have these traits in common; nobody is looked at yet. */
  LikelyTwins(Traits traits) {
    this.traits = traits;
  }

  /** Looks at a person who is known by a place; at one after the other. */
  void look(Person person, int place) {
    traits.forEach(person, letters -> shown.add(new Shown(letters, place)));
  }

  /**
   * Hands over the groups of at least two persons who were looked at and have something in common: their places, from the
   * first to the last.
   */
  void groups(Consumer<int[]> groups) {
    long[] marks = marks();
    for (int first = 0, end; first < marks.length; first = end) {
      end = first + 1;
      while (end < marks.length && marks[end] >>> HALF == marks[first] >>> HALF) {
        end++;
      }
      if (end > first + 1) {
        groups(plain(marks, first, end), groups);
      }
    }
  }

  /** Half of the mark of each text, which is enough for nearly all to differ, with its number behind. */
  private long[] marks() {
    long[] marks = new long[shown.size()];
    for (int number = 0; number < marks.length; number++) {
      long mark = traits.mark(shown.get(number).text());
      marks[number] = (mark ^ mark >>> HALF) << HALF | number;
    }
    Arrays.sort(marks);
    return marks;
  }

  /** The plain texts of those that have one mark, equal ones together. */
  private List<Shown> plain(long[] marks, int first, int end) {
    List<Shown> plain = new ArrayList<>(end - first);
    for (int at = first; at < end; at++) {
      Shown one = shown.get((int) marks[at]);
      plain.add(new Shown(traits.plain(one.text()), one.place()));
    }
    plain.sort(Shown.ORDER);
    return plain;
  }

  private static void groups(List<Shown> plain, Consumer<int[]> groups) {
    for (int first = 0, end; first < plain.size(); first = end) {
      String text = plain.get(first).text();
      end = first + 1;
      while (end < plain.size() && plain.get(end).text().equals(text)) {
        end++;
      }
      int[] places = places(plain.subList(first, end));
      if (places.length > 1 && !text.isEmpty()) {
        groups.accept(places);
      }
    }
  }

  private static int[] places(List<Shown> same) {
    int[] places = new int[same.size()];
    int size = 0;
    for (Shown one : same) {
      if (size == 0 || places[size - 1] != one.place()) {
        places[size++] = one.place();
      }
    }
    return Arrays.copyOf(places, size);
  }
}
