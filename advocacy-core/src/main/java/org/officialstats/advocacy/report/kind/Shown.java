package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.Assessment;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.GroupAssessment;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.measurement.Measurement;

/** The figures as readers may see them: one that was entered in a record that is hidden from them is not told. */
final class Shown {
  private static final Reason HIDDEN =
      Reason.of("hidden", "It was entered by hand, in a record that is not for these readers.");

  private Shown() {}

  static Evaluation to(Readers readers, Evaluation evaluation) {
    if (evaluation.indicators().stream()
        .flatMap(result -> result.figures().stream())
        .allMatch(figure -> maySee(readers, figure))) {
      return evaluation;
    }
    return with(
        evaluation,
        evaluation.indicators().stream().map(result -> to(readers, result)).toList());
  }

  /** The evaluation without what it says against targets that the readers may not see. */
  static Evaluation withoutHiddenTargets(Readers readers, Evaluation evaluation) {
    return with(
        evaluation,
        evaluation.indicators().stream()
            .map(result -> new IndicatorResult(
                result.definition(),
                result.figures(),
                result.assessment().filter(readers::maySee),
                result.groups().stream()
                    .filter(group -> readers.maySee(group.assessment()))
                    .toList(),
                result.parameters()))
            .toList());
  }

  private static Evaluation with(Evaluation evaluation, List<IndicatorResult> results) {
    return new Evaluation(
        evaluation.period(),
        evaluation.asOf(),
        evaluation.knownAt(),
        evaluation.strategy(),
        evaluation.definitions(),
        evaluation.data(),
        evaluation.scale(),
        results,
        evaluation.findings(),
        evaluation.findingsBeyond());
  }

  static Figure to(Readers readers, Figure figure) {
    return maySee(readers, figure)
        ? figure
        : new Figure(
            figure.measure(),
            figure.group(),
            figure.unit(),
            new Result.NoData(HIDDEN),
            Evidence.NONE);
  }

  private static IndicatorResult to(Readers readers, IndicatorResult result) {
    List<Figure> figures =
        result.figures().stream().map(figure -> to(readers, figure)).toList();
    return new IndicatorResult(
        result.definition(),
        figures,
        result.assessment().map(one -> to(readers, one, Optional.of(result.headline()))),
        result.groups().stream()
            .map(group -> new GroupAssessment(
                group.group(), to(readers, group.assessment(), result.headlineOf(group.group()))))
            .collect(ImmutableList.toImmutableList()),
        result.parameters());
  }

  private static Assessment to(Readers readers, Assessment assessment, Optional<Figure> figure) {
    return figure.filter(one -> !maySee(readers, one)).isEmpty()
        ? assessment
        : new Assessment(
            assessment.target(),
            assessment.baseline(),
            assessment.aim(),
            new Result.NoData(HIDDEN),
            Assessment.NOT_AVAILABLE);
  }

  private static boolean maySee(Readers readers, Figure figure) {
    return Optional.of(figure)
        .flatMap(Figure::entered)
        .map(entered -> EntityKey.of(Measurement.class, entered.measurement()))
        .map(readers::maySee)
        .orElse(true);
  }
}
