package org.officialstats.advocacy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.evaluation.EvaluationDifference.BeyondChange;
import org.officialstats.advocacy.evaluation.EvaluationDifference.DefinitionChange;
import org.officialstats.advocacy.evaluation.EvaluationDifference.FigureChange;
import org.officialstats.advocacy.evaluation.EvaluationDifference.FindingChange;
import org.officialstats.advocacy.json.RecordJson;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.measurement.Grade;

class EvaluationDifferencesTest {
  private static final RuleDefinition RULE =
      RuleDefinition.of("EVT-F02", "Unwell", Severity.WARNING);

  @Test
  void sayWhatTheTwoWereMadeFrom() {
    Evaluation before = evaluation(List.of(), List.of());
    Evaluation after = new Evaluation(
        ReportingPeriod.parse("2024-Q2"),
        LocalDate.of(2024, 6, 30),
        Revision.of(9),
        Digest.of("strategy"),
        Digest.of("definitions"),
        Digest.of("data"),
        Strategies.gwgBigData().ratings(),
        List.of(),
        List.of());
    EvaluationDifference difference = EvaluationDifferences.between(before, after);
    assertThat(difference.basis())
        .extracting(Deviation::aspect)
        .containsExactly(
            Aspect.PERIOD,
            Aspect.AS_OF,
            Aspect.KNOWN_AT,
            Aspect.STRATEGY,
            Aspect.DEFINITIONS,
            Aspect.DATA);
    assertThat(difference.basis().get(2)).isEqualTo(new Deviation(Aspect.KNOWN_AT, "3", "9"));
    assertThat(difference.isNone()).isTrue();
  }

  @Test
  void tellFiguresThatAreOthersNewOrGoneAndTheirRatings() {
    EvaluationDifference difference = EvaluationDifferences.between(
        evaluation(
            List.of(result("EVT-01", 1, "on-track"), result("EVT-02", 5, "on-track")), List.of()),
        evaluation(
            List.of(result("EVT-02", 5, "deterioration"), result("EVT-03", 7, "on-track")),
            List.of()));
    assertThat(difference.isNone()).isFalse();
    assertThat(difference.definitions())
        .containsExactly(
            new DefinitionChange("EVT-01", Optional.of(1), Optional.empty(), false),
            new DefinitionChange("EVT-03", Optional.empty(), Optional.of(1), false));
    assertThat(difference.figures())
        .containsExactly(
            change("EVT-01", told(1), Optional.empty(), rating("on-track"), Optional.empty()),
            change("EVT-02", told(5), told(5), rating("on-track"), rating("deterioration")),
            change("EVT-03", Optional.empty(), told(7), Optional.empty(), rating("on-track")));
  }

  @Test
  void tellChangedVersionsAndParameters() {
    IndicatorDefinition second = IndicatorDefinitionBuilder.builder(Stubs.definition("EVT-01"))
        .version(2)
        .build();
    List<Figure> figures = List.of(Stubs.figure(Result.count(1)));
    EvaluationDifference difference = EvaluationDifferences.between(
        evaluation(
            List.of(
                IndicatorResult.of(Stubs.definition("EVT-01"), figures),
                IndicatorResult.of(Stubs.definition("EVT-02"), figures)),
            List.of()),
        evaluation(
            List.of(
                IndicatorResult.of(second, figures),
                new IndicatorResult(
                    Stubs.definition("EVT-02"),
                    figures,
                    Optional.empty(),
                    List.of(),
                    Map.of("days", "30"))),
            List.of()));
    assertThat(difference.definitions())
        .containsExactly(
            new DefinitionChange("EVT-01", Optional.of(1), Optional.of(2), false),
            new DefinitionChange("EVT-02", Optional.of(1), Optional.of(1), true));
    assertThat(difference.figures()).isEmpty();
  }

  @Test
  void tellFindingsThatAppearedWentAndChanged() {
    Finding stays = Finding.of(RULE, Stubs.ONE, "Is unwell.", "Ask.");
    Finding goes = Finding.of(RULE, Stubs.TWO, "Is unwell.", "Ask.");
    Finding was = Finding.of(RULE, Stubs.THREE, "Is unwell for 1 day.", "Ask.");
    Finding is = Finding.of(RULE, Stubs.THREE, "Is unwell for 2 days.", "Ask.");
    Finding appears = Finding.of(RULE, Stubs.ONE, "Is worse.", "Ask.");
    assertThat(EvaluationDifferences.between(
                evaluation(List.of(), List.of(stays, goes, was)),
                evaluation(List.of(), List.of(is, stays, appears)))
            .findings())
        .containsExactly(
            new FindingChange(Optional.empty(), Optional.of(appears)),
            new FindingChange(Optional.of(was), Optional.of(is)),
            new FindingChange(Optional.of(goes), Optional.empty()));
  }

  @Test
  void countFindingsThatAreAlike() {
    Finding twice = Finding.of(RULE, Stubs.ONE, "Is unwell.", "Ask.");
    assertThat(EvaluationDifferences.between(
                evaluation(List.of(), List.of(twice, twice)), evaluation(List.of(), List.of(twice)))
            .findings())
        .containsExactly(new FindingChange(Optional.of(twice), Optional.empty()));
  }

  @Test
  void sayWhereSealsDoNotListTheSame() {
    FindingsBeyond ten = new FindingsBeyond("EVT-F02", Severity.WARNING, 10, Digest.of("ten"));
    Evaluation listed = evaluation(List.of(), List.of());
    Evaluation sealed = listed.with(List.of(), List.of(), List.of(ten));
    assertThat(EvaluationDifferences.between(listed, sealed).beyond())
        .containsExactly(new BeyondChange(Optional.empty(), Optional.of(ten)));
    assertThat(EvaluationDifferences.between(sealed, sealed).isNone()).isTrue();
  }

  @Test
  void areOfSomething() {
    assertThatThrownBy(() -> new FindingChange(Optional.empty(), Optional.empty()))
        .hasMessage("change of a finding: neither before nor after; expected one");
    assertThatThrownBy(() -> new BeyondChange(Optional.empty(), Optional.empty()))
        .hasMessage("change beyond the findings listed: neither before nor after; expected one");
    assertThatThrownBy(() -> new FindingsBeyond("EVT-F02", Severity.INFO, 0, Digest.NONE))
        .hasMessage("findings of rule EVT-F02 beyond those listed: 0; expected 1 or more");
    assertThatThrownBy(() -> new Abridged(-1, 0, 0, Digest.NONE))
        .hasMessage("abridged evidence: -1, 0 and 0 records; expected 0 or more of each");
    assertThatThrownBy(
            () -> new RecordChange(Stubs.ONE, Optional.empty(), Optional.empty(), List.of()))
        .hasMessage("change of event/one: neither before nor after; expected one");
  }

  @Property(tries = 100)
  @Tag("slow")
  void areNoneBetweenAnEvaluationAndItself(@ForAll("evaluations") Evaluation evaluation) {
    EvaluationDifference difference = EvaluationDifferences.between(evaluation, evaluation);
    assertThat(difference.isNone()).isTrue();
    assertThat(difference.basis()).isEmpty();
  }

  @Property(tries = 100)
  @Tag("slow")
  void areTheSameTheOtherWayRound(
      @ForAll("evaluations") Evaluation one, @ForAll("evaluations") Evaluation other) {
    EvaluationDifference there = EvaluationDifferences.between(one, other);
    EvaluationDifference back = EvaluationDifferences.between(other, one);
    assertThat(there.basis()).hasSameSizeAs(back.basis());
    assertThat(there.figures().stream()
            .map(change -> List.of(change.indicator(), change.before(), change.after())))
        .containsExactlyInAnyOrderElementsOf(back.figures().stream()
            .map(change -> List.<Object>of(change.indicator(), change.after(), change.before()))
            .toList());
    assertThat(there.findings()).hasSameSizeAs(back.findings());
    assertThat(RecordJson.read("test", RecordJson.write(there), EvaluationDifference.class))
        .isEqualTo(there);
  }

  @Provide
  static Arbitrary<Evaluation> evaluations() {
    return EvaluationArbitraries.evaluations();
  }

  private static FigureChange change(
      String code,
      Optional<Told> before,
      Optional<Told> after,
      Optional<Code> ratingBefore,
      Optional<Code> ratingAfter) {
    return new FigureChange(
        code, Figure.VALUE, Group.ALL, Unit.COUNT, before, after, ratingBefore, ratingAfter);
  }

  private static Optional<Told> told(long count) {
    return Optional.of(new Told(Result.count(count), Grade.COMPUTED));
  }

  private static Optional<Code> rating(String rating) {
    return Optional.of(Code.of(rating));
  }

  private static IndicatorResult result(String code, long count, String rating) {
    return new IndicatorResult(
        Stubs.definition(code),
        List.of(Stubs.figure(Result.count(count))),
        Optional.of(new Assessment(
            Id.of("t"), Optional.empty(), BigDecimal.TEN, Result.count(1), Code.of(rating))));
  }

  private static Evaluation evaluation(List<IndicatorResult> results, List<Finding> findings) {
    return new Evaluation(
        ReportingPeriod.parse("2024-Q1"),
        LocalDate.of(2024, 3, 31),
        Revision.of(3),
        Digest.NONE,
        Digest.NONE,
        Digest.NONE,
        Strategies.gwgBigData().ratings(),
        results,
        findings);
  }
}
