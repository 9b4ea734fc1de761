package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.audience.Person;

/**
 * Finds who of some persons have a trait in common. Marks of traits are sorted; texts and keys are made only of those whose
 * mark another one has too. For one thread.
 */
final class LikelyTwins {
  /** Half of a number: the mark of a trait before, the place of the person behind. */
  private static final int HALF = 32;

  private final List<Person> persons;
  private final Traits traits;
  private long[] marks;
  private int size;

  private LikelyTwins(List<Person> persons, Traits traits) {
    this.persons = persons;
    this.traits = traits;
    this.marks = new long[persons.size()];
  }

  /** The groups of at least two persons who have something in common. */
  static Stream<Set<EntityKey>> among(List<Person> persons, Traits traits) {
    LikelyTwins twins = new LikelyTwins(persons, traits);
    return twins.groups(twins.candidates());
  }

  private BitSet candidates() {
    for (int place = 0; place < persons.size(); place++) {
      int current = place;
      traits.marks(persons.get(place), mark -> add(mark, current));
    }
    Arrays.sort(marks, 0, size);
    BitSet candidates = new BitSet(persons.size());
    for (int at = 1; at < size; at++) {
      if (marks[at] >>> HALF == marks[at - 1] >>> HALF) {
        candidates.set((int) marks[at - 1]);
        candidates.set((int) marks[at]);
      }
    }
    return candidates;
  }

  private void add(long mark, int place) {
    if (size == marks.length) {
      marks = Arrays.copyOf(marks, 2 * size + 1);
    }
    marks[size++] = (mark ^ mark >>> HALF) << HALF | place;
  }

  private Stream<Set<EntityKey>> groups(BitSet candidates) {
    Map<String, EntityKey> first = new HashMap<>();
    SetMultimap<String, EntityKey> same =
        MultimapBuilder.linkedHashKeys().treeSetValues().build();
    candidates.stream().mapToObj(persons::get).forEach(person -> {
      EntityKey key = person.key();
      traits.texts(person).forEach(trait -> {
        EntityKey other = first.putIfAbsent(trait, key);
        if (other != null && !other.equals(key)) {
          same.put(trait, other);
          same.put(trait, key);
        }
      });
    });
    return same.asMap().values().stream().map(ImmutableSortedSet::copyOf);
  }
}
