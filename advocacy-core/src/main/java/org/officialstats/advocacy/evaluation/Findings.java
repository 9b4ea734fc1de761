package org.officialstats.advocacy.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.officialstats.advocacy.columns.OfRows;
import org.officialstats.advocacy.model.EntityKey;

/**
 * What several rules found, in the order of findings: those of one rule stand together, so that none has to be put into words
 * to find its place. Immutable and thread-safe; equal to any list of the same findings.
 */
final class Findings extends AbstractList<Finding> implements RandomAccess {
  /** What stands together in the order of findings. */
  private record Place(Severity severity, String code) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::severity).reversed().thenComparing(Place::code);

    static Place of(Finding finding) {
      return new Place(finding.severity(), finding.code());
    }

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  private final SortedMap<Place, List<Finding>> parts;
  private final ImmutableList<List<Finding>> lists;

  /** Where the findings of each place end. */
  private final int[] ends;

  private Findings(SortedMap<Place, List<Finding>> parts) {
    this.parts = ImmutableSortedMap.copyOf(parts);
    this.lists = ImmutableList.copyOf(parts.values());
    this.ends = new int[lists.size()];
    int end = 0;
    for (int list = 0; list < ends.length; list++) {
      end += lists.get(list).size();
      ends[list] = end;
    }
  }

  /** All that some rules found, each in order. */
  static List<Finding> of(List<List<Finding>> ofRules) {
    SortedMap<Place, List<Finding>> parts = new TreeMap<>();
    ofRules.stream()
        .flatMap(Findings::placed)
        .forEach(part -> parts.merge(Place.of(part.get(0)), part, Findings::merged));
    return new Findings(parts);
  }

  /** What a rule found, divided by place; where the first and the last are in one place, all are. */
  private static Stream<List<Finding>> placed(List<Finding> found) {
    if (found.isEmpty()) {
      return Stream.of();
    }
    boolean together = found instanceof OfRows
        || Place.of(found.get(0)).equals(Place.of(found.get(found.size() - 1)));
    return together
        ? Stream.of(found)
        : found.stream()
            .collect(
                Collectors.groupingBy(Place::of, TreeMap::new, ImmutableList.toImmutableList()))
            .values()
            .stream()
            .map(part -> part);
  }

  private static List<Finding> merged(List<Finding> some, List<Finding> more) {
    return ImmutableList.sortedCopyOf(Iterables.concat(some, more));
  }

  /** These findings, which do not change. */
  static List<Finding> copyOf(List<Finding> findings) {
    return findings instanceof Findings ? findings : ImmutableList.copyOf(findings);
  }

  /** Those of one rule among findings. */
  static List<Finding> of(List<Finding> all, String code) {
    if (!(all instanceof Findings findings)) {
      return all.stream().filter(finding -> finding.code().equals(code)).toList();
    }
    List<List<Finding>> parts = findings.parts.entrySet().stream()
        .filter(part -> part.getKey().code().equals(code))
        .map(Map.Entry::getValue)
        .toList();
    return parts.size() == 1 ? parts.get(0) : ImmutableList.copyOf(Iterables.concat(parts));
  }

  /** The records that findings speak of, each at the place of its finding. */
  static List<EntityKey> subjects(List<Finding> findings) {
    return findings instanceof OfRows<?> ofRows
        ? ofRows.keys()
        : Lists.transform(findings, Finding::subject);
  }

  /** Those about a record among findings. */
  static List<Finding> about(List<Finding> all, EntityKey subject) {
    List<List<Finding>> parts =
        all instanceof Findings findings ? findings.lists : ImmutableList.of(all);
    List<Finding> about = new ArrayList<>();
    for (List<Finding> part : parts) {
      if (part instanceof OfRows<?> ofRows) {
        int place = Collections.binarySearch(ofRows.keys(), subject);
        about.addAll(place < 0 ? ImmutableList.of() : part.subList(place, place + 1));
      } else {
        part.stream().filter(finding -> finding.subject().equals(subject)).forEach(about::add);
      }
    }
    return ImmutableList.copyOf(about);
  }

  @Override
  public Finding get(int index) {
    int found = Arrays.binarySearch(ends, index);
    int list = found < 0 ? -found - 1 : found + 1;
    if (index < 0 || list == ends.length) {
      throw new IndexOutOfBoundsException("finding " + index + " of " + size());
    }
    return lists.get(list).get(list == 0 ? index : index - ends[list - 1]);
  }

  @Override
  public int size() {
    return ends.length == 0 ? 0 : ends[ends.length - 1];
  }

  @Override
  public Iterator<Finding> iterator() {
    return Iterables.concat(lists).iterator();
  }
}
