package org.officialstats.advocacy.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the five rules say. Equal if and only if everything is, once both are {@link #inOrder}.
 *
 * @param reached by region: how many positions of chief statisticians were reached
 * @param asked by region: how many of them there are
 * @param heldByKind how many events were held in the period
 * @param lacking by language: how many core materials are not published in it
 * @param ending agreements that end soon and have no renewal, in any order
 * @param unattended events held without an attendance, in any order
 */
record Answers(
    SortedMap<String, Long> reached,
    SortedMap<String, Long> asked,
    SortedMap<String, Long> heldByKind,
    SortedMap<String, Long> lacking,
    List<String> ending,
    List<String> unattended) {

  static Answers empty() {
    return new Answers(
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }

  /** The same with the ids in their order. */
  Answers inOrder() {
    return new Answers(
        reached,
        asked,
        heldByKind,
        lacking,
        ending.stream().sorted().toList(),
        unattended.stream().sorted().toList());
  }

  /** A region without a country that belongs to one. */
  static final String UNKNOWN = "unknown";

  /** The numbers, and how many ids there are. */
  String summary() {
    return List.of(reached, asked, heldByKind, lacking, ending.size(), unattended.size())
        .toString();
  }

  /** One position of a chief statistician. */
  void position(String region, boolean isReached) {
    count(asked, region);
    if (isReached) {
      count(reached, region);
    }
  }

  /** One more of this name. */
  static void count(Map<String, Long> counts, String name) {
    counts.merge(name, 1L, Long::sum);
  }
}
