package org.officialstats.advocacy.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.officialstats.advocacy.model.audience.Person;

/**
 * Finds who of some persons have a trait in common. Marks of traits are sorted; texts are made only of those whose mark
 * another one has too. For one thread.
 */
final class LikelyTwins {
  /** Half of a number: the mark of a trait before, the place of the person behind. */
  private static final int HALF = 32;

  /** A text of the person at a place. */
  private record Shown(String text, int place) {
    static final Comparator<Shown> ORDER =
        Comparator.comparing(Shown::text).thenComparing(Shown::place);
  }

  private final List<Person> persons;
  private final Traits traits;
  private long[] marks;
  private int size;

  /** Those who have these traits in common; nobody is looked at yet. */
  LikelyTwins(List<Person> persons, Traits traits) {
    this.persons = persons;
    this.traits = traits;
    this.marks = new long[persons.size()];
  }

  /** Looks at the person at a place. */
  void look(int place) {
    traits.forEach(persons.get(place), (mark, text) -> {
      if (size == marks.length) {
        marks = Arrays.copyOf(marks, 2 * size + 1);
      }
      marks[size++] = half(mark) << HALF | place;
    });
  }

  /** Half of a mark is enough for nearly all to differ. */
  private static long half(long mark) {
    return (mark ^ mark >>> HALF) & 0xFFFF_FFFFL;
  }

  /**
   * Hands over the groups of at least two persons who were looked at and have something in common: their places, from the
   * first to the last.
   */
  void groups(Consumer<int[]> groups) {
    Arrays.sort(marks, 0, size);
    for (int first = 0, end; first < size; first = end) {
      end = first + 1;
      while (end < size && marks[end] >>> HALF == marks[first] >>> HALF) {
        end++;
      }
      if (end > first + 1) {
        groups(shown(first, end), groups);
      }
    }
  }

  /** The texts that have one mark, equal ones together. */
  private List<Shown> shown(int first, int end) {
    long common = marks[first] >>> HALF;
    List<Shown> shown = new ArrayList<>(end - first);
    for (int at = first; at < end; at++) {
      int place = (int) marks[at];
      traits.forEach(persons.get(place), (mark, text) -> {
        if (half(mark) == common) {
          shown.add(new Shown(traits.plain(text), place));
        }
      });
    }
    shown.sort(Shown.ORDER);
    return shown;
  }

  private static void groups(List<Shown> shown, Consumer<int[]> groups) {
    for (int first = 0, end; first < shown.size(); first = end) {
      String text = shown.get(first).text();
      end = first + 1;
      while (end < shown.size() && shown.get(end).text().equals(text)) {
        end++;
      }
      int[] places =
          shown.subList(first, end).stream().mapToInt(Shown::place).distinct().toArray();
      if (places.length > 1 && !text.isEmpty()) {
        groups.accept(places);
      }
    }
  }
}
