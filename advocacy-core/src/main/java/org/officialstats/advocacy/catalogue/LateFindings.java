package org.officialstats.advocacy.catalogue;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.officialstats.advocacy.columns.OfRows;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.model.EntityKey;

/**
 * Collects what a rule in Java found. Where each finding speaks of a record of its own, it is put into words when somebody
 * reads it. For one thread; the list that comes of it is immutable and thread-safe.
 */
final class LateFindings {
  /** So many findings are remembered with their words, at some two kilobytes each. */
  private static final int MOST_SAID = 512;

  private record Found(EntityKey subject, Supplier<Finding> finding) {}

  private final List<Found> found = new ArrayList<>();

  /**
   * Adds a finding.
   *
   * @param subject the record that it speaks of
   * @param finding makes it, always an equal one, of values that it holds on to; never of the snapshot, as findings may be
   *     used again in later states
   */
  void add(EntityKey subject, Supplier<Finding> finding) {
    found.add(
        new Found(subject, found.size() < MOST_SAID ? Suppliers.memoize(finding::get) : finding));
  }

  /** What was added; in order where the words are still to be made. */
  List<Finding> list() {
    List<Found> ordered =
        Ordering.from(Comparator.comparing(Found::subject)).immutableSortedCopy(found);
    List<EntityKey> subjects = ordered.stream().map(Found::subject).toList();
    return Ordering.natural().isStrictlyOrdered(subjects)
        ? OfRows.of(subjects, place -> ordered.get(place).finding().get())
        : ordered.stream().map(one -> one.finding().get()).collect(ImmutableList.toImmutableList());
  }
}
