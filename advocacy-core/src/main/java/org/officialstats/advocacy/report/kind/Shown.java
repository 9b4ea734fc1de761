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
import org.officialstats.advocacy.language.Wording;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.measurement.Measurement;

/** The figures as readers may see them: one that was entered in a record that is hidden from them is not told. */
final class Shown {
  private final Readers readers;
  private final Reason hidden;

  Shown(Readers readers, Wording wording) {
    this.readers = readers;
    this.hidden = new Reason(
        Code.of("hidden"),
        LocalizedText.of(
            wording.formats().language().tag(), wording.text("hidden.entered-by-hand")));
  }

  Evaluation evaluation(Evaluation evaluation) {
    if (evaluation.indicators().stream()
        .flatMap(result -> result.figures().stream())
        .allMatch(this::maySee)) {
      return evaluation;
    }
    return with(evaluation, evaluation.indicators().stream().map(this::result).toList());
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

  Figure figure(Figure figure) {
    return maySee(figure)
        ? figure
        : new Figure(
            figure.measure(),
            figure.group(),
            figure.unit(),
            new Result.NoData(hidden),
            Evidence.NONE);
  }

  private IndicatorResult result(IndicatorResult result) {
    List<Figure> figures = result.figures().stream().map(this::figure).toList();
    return new IndicatorResult(
        result.definition(),
        figures,
        result.assessment().map(one -> assessment(one, Optional.of(result.headline()))),
        result.groups().stream()
            .map(group -> new GroupAssessment(
                group.group(), assessment(group.assessment(), result.headlineOf(group.group()))))
            .collect(ImmutableList.toImmutableList()),
        result.parameters());
  }

  private Assessment assessment(Assessment assessment, Optional<Figure> figure) {
    return figure.filter(one -> !maySee(one)).isEmpty()
        ? assessment
        : new Assessment(
            assessment.target(),
            assessment.baseline(),
            assessment.aim(),
            new Result.NoData(hidden),
            Assessment.NOT_AVAILABLE);
  }

  private boolean maySee(Figure figure) {
    return Optional.of(figure)
        .flatMap(Figure::entered)
        .map(entered -> EntityKey.of(Measurement.class, entered.measurement()))
        .map(readers::maySee)
        .orElse(true);
  }
}
