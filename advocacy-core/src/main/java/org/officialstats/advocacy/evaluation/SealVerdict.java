package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.officialstats.advocacy.model.ReportingPeriod;

/**
 * Whether a new run gives what was sealed, byte for byte, or what stands in the way.
 *
 * @param period the period of the sealed evaluation
 * @param deviations what differs, sealed and now, in the order of the aspects; empty when all is equal
 */
public record SealVerdict(ReportingPeriod period, List<Deviation> deviations) {
  public SealVerdict {
    requireNonNull(period, "period");
    deviations = ImmutableList.copyOf(deviations);
  }

  /** Whether the new run gave the same bytes from the same strategy, definitions and data. */
  public boolean isEqual() {
    return deviations.isEmpty();
  }

  /** What differs. */
  public Set<Aspect> aspects() {
    return deviations.stream().map(Deviation::aspect).collect(ImmutableSet.toImmutableSet());
  }
}
