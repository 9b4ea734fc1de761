package org.officialstats.advocacy.report.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.evaluation.Assessment;
import org.officialstats.advocacy.evaluation.Entered;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.GroupAssessment;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.evaluation.Level;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.audience.Confidence;
import org.officialstats.advocacy.model.measurement.Grade;
import org.officialstats.advocacy.model.measurement.Measurement;
import org.officialstats.advocacy.model.strategy.Target;
import org.officialstats.advocacy.report.ReportAudience;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.samples.TestSnapshot;

class ShownTest {
  @Test
  void aFigureEnteredInARecordThatReadersMayNotSeeIsNotTold() {
    assertThat(text(Sensitivity.INTERNAL, ReportAudience.INTERNAL)).contains("4711", "0815");
    assertThat(text(Sensitivity.INTERNAL, ReportAudience.PUBLIC))
        .doesNotContain("4711", "0815", "3.14")
        .contains("It was entered by hand, in a record that is not for these readers.");
    assertThat(text(Sensitivity.PUBLIC, ReportAudience.PUBLIC)).contains("4711", "0815");
    assertThat(text(Sensitivity.CONFIDENTIAL, ReportAudience.INTERNAL))
        .doesNotContain("4711", "0815", "3.14");
  }

  @Test
  void aRatingOfAHiddenFigureIsHiddenAndItsTargetIsNot() {
    IndicatorResult shown = shown(Sensitivity.INTERNAL, ReportAudience.PUBLIC)
        .evaluation(evaluation())
        .indicators()
        .get(0);
    assertThat(shown.assessment().orElseThrow().aim()).isEqualTo(BigDecimal.valueOf(9));
    assertThat(shown.assessment().orElseThrow().rating()).isEqualTo(Assessment.NOT_AVAILABLE);
    assertThat(shown.groups().get(0).assessment().rating()).isEqualTo(Assessment.NOT_AVAILABLE);
    assertThat(shown.groups().get(1).assessment().rating()).isEqualTo(Code.of("on-track"));
    assertThat(shown(Sensitivity.PUBLIC, ReportAudience.PUBLIC).evaluation(evaluation()))
        .isEqualTo(evaluation());
  }

  private static String text(Sensitivity sensitivity, ReportAudience audience) {
    ReportDocument document = ReportKind.QUARTERLY_UPDATE.compose(SampleUpdate.input(audience)
        .evaluation(evaluation())
        .snapshot(snapshot(sensitivity))
        .build());
    return document.text().replace(",", "").replace("\u00a0", "") + document.blocks();
  }

  private static Shown shown(Sensitivity sensitivity, ReportAudience audience) {
    return new Shown(new Readers(snapshot(sensitivity), audience), Page.wordingIn("en"));
  }

  private static TestSnapshot snapshot(Sensitivity sensitivity) {
    Measurement measurement = Measurement.builder()
        .id(Id.of("m1"))
        .indicator("AUD-01")
        .period(SampleUpdate.Q1)
        .value(BigDecimal.valueOf(4711))
        .source("Survey")
        .measuredOn(PartialDate.of(2024))
        .sensitivity(sensitivity)
        .build();
    Target target = Target.builder()
        .id(Id.of("t"))
        .indicator("AUD-01")
        .value(BigDecimal.valueOf(9))
        .since(LocalDate.of(2024, 1, 1))
        .setBy("GWG")
        .reason("Agreed")
        .sensitivity(Sensitivity.PUBLIC)
        .build();
    return SampleUpdate.snapshot().put(measurement, target);
  }

  private static Evaluation evaluation() {
    Assessment assessment = new Assessment(
        Id.of("t"),
        Optional.of(BigDecimal.ZERO),
        BigDecimal.valueOf(9),
        Result.value(new BigDecimal("3.14")),
        Code.of("on-track"));
    IndicatorResult result = SampleFigures.indicator(
        "AUD-01",
        "audiences-and-events",
        Level.OUTPUT,
        Unit.COUNT,
        List.of(entered(Group.ALL, 4711), entered(Group.of("region", "142"), 10_815)),
        Optional.of(assessment));
    return SampleUpdate.evaluation(
        List.of(new IndicatorResult(
            result.definition(),
            result.figures(),
            result.assessment(),
            List.of(
                new GroupAssessment("region=142", assessment),
                new GroupAssessment("region=999", assessment)),
            result.parameters())),
        List.of());
  }

  private static Figure entered(Group group, long count) {
    return new Figure(
        Figure.VALUE,
        group,
        Unit.COUNT,
        Result.count(count),
        Evidence.NONE,
        Optional.of(new Entered(
            Id.of("m1"),
            Grade.REPORTED,
            Confidence.MEDIUM,
            PartialDate.of(2024),
            Optional.of("Survey"),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty())),
        Optional.empty());
  }
}
