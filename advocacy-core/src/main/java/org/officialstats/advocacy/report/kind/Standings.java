package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.evaluation.RollUp;
import org.officialstats.advocacy.evaluation.RollUps;
import org.officialstats.advocacy.evaluation.StatedRating;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.strategy.Objective;

/**
 * How the indicators stand for the readers: against the targets that they may see, beside the ratings that people gave in
 * records that they may see.
 *
 * @param readers who they are
 * @param rollUps one for each objective of the strategy, and one for the indicators of none
 */
record Standings(Readers readers, List<RollUp> rollUps) {
  Standings {
    rollUps = ImmutableList.copyOf(rollUps);
  }

  static Standings of(Readers readers, Evaluation evaluation) {
    return new Standings(
        readers,
        RollUps.byObjective(Shown.withoutHiddenTargets(readers, evaluation), readers.snapshot()));
  }

  /** How the indicators of an objective of the strategy stand. */
  RollUp of(Objective objective) {
    EntityKey key = EntityKey.of(Objective.class, objective.id());
    return rollUps.stream()
        .filter(rollUp -> rollUp.subject().filter(key::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  /** The ratings that people gave to the objective. */
  List<StatedRating> stated(Objective objective) {
    return shown(of(objective).stated());
  }

  /** The ratings that people gave to the indicator. */
  List<StatedRating> stated(IndicatorResult result) {
    return rollUps.stream()
        .flatMap(rollUp -> rollUp.entries().stream())
        .filter(entry -> entry.indicator().equals(result.code()))
        .findFirst()
        .map(entry -> shown(entry.stated()))
        .orElseThrow();
  }

  private List<StatedRating> shown(List<StatedRating> stated) {
    return stated.stream().filter(one -> readers.maySee(one.in())).toList();
  }
}
