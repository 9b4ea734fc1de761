package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.workplan.AnnualReview;
import org.officialstats.advocacy.model.workplan.ReviewState;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.snapshot.Snapshot;

/** Which review of a year counts: the one that has come furthest, of several the one with the highest id. */
final class YearReviews {
  private static final Comparator<AnnualReview> BY_STATE = Comparator.<AnnualReview>comparingInt(
          review -> rank(review.state()))
      .thenComparing(AnnualReview::id);

  private YearReviews() {}

  /** The review of a year; empty where there is none. */
  static Optional<AnnualReview> of(Snapshot snapshot, ReportingPeriod year) {
    Set<Id<Workplan>> plans = snapshot.all(Workplan.class).stream()
        .filter(plan -> plan.year().equals(year))
        .map(Workplan::id)
        .collect(ImmutableSet.toImmutableSet());
    return snapshot.all(AnnualReview.class).stream()
        .filter(review -> plans.contains(review.workplan()))
        .max(BY_STATE);
  }

  private static int rank(ReviewState state) {
    return switch (state) {
      case DRAFT -> 0;
      case RETURNED -> 1;
      case SUBMITTED -> 2;
      case ADOPTED -> 3;
    };
  }
}
