package org.officialstats.advocacy.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the five rules say; equal if and only if everything is.
 *
 * @param reached by region: how many positions of chief statisticians were reached
 * @param asked by region: how many of them there are
 * @param heldByKind how many events were held in the period
 * @param lacking by language: how many core materials are not published in it
 * @param ending agreements that end soon and have no renewal
 * @param unattended events held without an attendance
 */
record Answers(
    SortedMap<String, Long> reached,
    SortedMap<String, Long> asked,
    SortedMap<String, Long> heldByKind,
    SortedMap<String, Long> lacking,
    SortedSet<String> ending,
    SortedSet<String> unattended) {

  static Answers empty() {
    return new Answers(
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeSet<>(),
        new TreeSet<>());
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
