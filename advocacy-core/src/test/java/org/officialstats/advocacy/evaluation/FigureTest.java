package org.officialstats.advocacy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.officialstats.advocacy.evaluation.Stubs.ONE;
import static org.officialstats.advocacy.evaluation.Stubs.THREE;
import static org.officialstats.advocacy.evaluation.Stubs.TWO;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {
  @Test
  void namesEachRecordOfItsEvidenceOnceAndInOrder() {
    Evidence evidence = new Evidence(List.of(TWO, ONE, TWO), List.of(THREE), List.of(THREE, ONE));
    assertThat(evidence.counted()).containsExactly(ONE, TWO);
    assertThat(evidence.notCounted()).containsExactly(THREE);
    assertThat(evidence.unknown()).containsExactly(ONE, THREE);
    assertThat(Evidence.counted(List.of(TWO, ONE)))
        .isEqualTo(Evidence.of(List.of(ONE, TWO), List.of()));
    assertThat(Evidence.counted(List.of())).isEqualTo(Evidence.NONE);
  }

  @Test
  void hasGroupsWhoseDimensionsAreInOrder() {
    Group group = new Group(ImmutableMap.of("region", "142", "event-kind", "conference"));
    assertThat(group.values().keySet()).containsExactly("event-kind", "region");
    assertThat(group).hasToString("event-kind=conference, region=142");
    assertThat(group)
        .isEqualTo(new Group(ImmutableMap.of("event-kind", "conference", "region", "142")));
    assertThat(group.isAll()).isFalse();
    assertThat(Group.ALL.isAll()).isTrue();
    assertThat(Group.of("region", "142")).hasToString("region=142");
  }

  @Test
  void isOfTheWholeUnlessItSaysOtherwise() {
    Figure figure = Figure.of(Unit.COUNT, Result.count(3), Evidence.NONE);
    assertThat(figure.measure()).isEqualTo("value");
    assertThat(figure.group()).isEqualTo(Group.ALL);
  }

  @Test
  void standsFirstAsTheHeadlineOfItsIndicator() {
    Figure first = Stubs.figure(Result.count(1));
    Figure second = new Figure("late", Group.ALL, Unit.COUNT, Result.count(2), Evidence.NONE);
    IndicatorResult result = IndicatorResult.of(Stubs.definition("EVT-01"), List.of(first, second));
    assertThat(result.headline()).isEqualTo(first);
    assertThat(result.code()).isEqualTo("EVT-01");
  }

  @Test
  void isNeverLackingInAnIndicator() {
    assertThatThrownBy(() -> IndicatorResult.of(Stubs.definition("EVT-01"), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("indicator EVT-01: no figure; expected at least one");
  }

  @Test
  void isGivenOnceOnlyForEachMeasureGroupAndUnit() {
    Figure figure =
        new Figure("late", Group.of("region", "142"), Unit.COUNT, Result.count(1), Evidence.NONE);
    Figure twin =
        new Figure("late", Group.of("region", "142"), Unit.COUNT, Result.count(2), Evidence.NONE);
    Figure days =
        new Figure("late", Group.of("region", "142"), Unit.DAYS, Result.count(2), Evidence.NONE);
    assertThat(IndicatorResult.of(Stubs.definition("EVT-01"), List.of(figure, days))
            .figures())
        .hasSize(2);
    assertThatThrownBy(
            () -> IndicatorResult.of(Stubs.definition("EVT-01"), List.of(figure, days, twin)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "indicator EVT-01: figure 'late' of [region=142] in COUNT twice; expected it once");
  }

  @Test
  void belongsToADefinitionWithAStableCode() {
    assertThatThrownBy(() -> Stubs.definition("evt-1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("indicator code 'evt-1': expected [A-Z][A-Z0-9]{1,11}-[A-Z0-9]{1,12}");
    IndicatorDefinition definition = Stubs.definition("EVT-01");
    assertThat(definition.version()).isEqualTo(1);
    assertThatThrownBy(
            () -> IndicatorDefinitionBuilder.builder(definition).version(0).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("indicator EVT-01: version 0; expected 1 or more");
  }
}
