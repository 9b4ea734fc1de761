package org.officialstats.advocacy.evaluation;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.strategy.Objective;
import org.officialstats.advocacy.model.workplan.AnnualReview;
import org.officialstats.advocacy.model.workplan.GivenRating;
import org.officialstats.advocacy.model.workplan.ObjectiveReview;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.snapshot.Snapshot;

/** The ratings that people gave for a period: those in its updates and, for a year, in the reviews of its workplan. */
final class StatedRatings {
  private final ImmutableListMultimap<String, StatedRating> byIndicator;
  private final ImmutableListMultimap<Id<Objective>, StatedRating> byObjective;

  private StatedRatings(
      ImmutableListMultimap<String, StatedRating> byIndicator,
      ImmutableListMultimap<Id<Objective>, StatedRating> byObjective) {
    this.byIndicator = byIndicator;
    this.byObjective = byObjective;
  }

  static StatedRatings of(Snapshot snapshot, ReportingPeriod period) {
    ImmutableListMultimap.Builder<String, StatedRating> indicators =
        ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<Id<Objective>, StatedRating> objectives =
        ImmutableListMultimap.builder();
    snapshot.all(ProgressUpdate.class).stream()
        .filter(update -> update.period().equals(period))
        .forEach(update -> update.ratings().forEach(given -> {
          given.indicator().ifPresent(code -> indicators.put(code, stated(update.key(), given)));
          given.objective().ifPresent(id -> objectives.put(id, stated(update.key(), given)));
        }));
    reviews(snapshot, period)
        .forEach(review -> review
            .findings()
            .forEach(finding -> stated(review, finding)
                .forEach(rating -> objectives.put(finding.objective(), rating))));
    return new StatedRatings(indicators.build(), objectives.build());
  }

  List<StatedRating> of(String indicator) {
    return byIndicator.get(indicator);
  }

  List<StatedRating> of(Id<Objective> objective) {
    return byObjective.get(objective);
  }

  private static StatedRating stated(EntityKey in, GivenRating given) {
    return new StatedRating(in, given.rating(), Optional.of(given.reason()));
  }

  private static Stream<StatedRating> stated(AnnualReview review, ObjectiveReview finding) {
    return finding.rating().stream()
        .map(rating -> new StatedRating(review.key(), rating, finding.ratingReason()));
  }

  private static Stream<AnnualReview> reviews(Snapshot snapshot, ReportingPeriod period) {
    Set<Id<Workplan>> plans = snapshot.all(Workplan.class).stream()
        .filter(plan -> plan.year().equals(period))
        .map(Workplan::id)
        .collect(ImmutableSet.toImmutableSet());
    return snapshot.all(AnnualReview.class).stream()
        .filter(review -> plans.contains(review.workplan()));
  }
}
