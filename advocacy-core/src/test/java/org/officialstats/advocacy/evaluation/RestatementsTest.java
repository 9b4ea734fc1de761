package org.officialstats.advocacy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.samples.TestSnapshot;

class RestatementsTest {
  private static final Strategy GWG = Strategies.gwgBigData();
  private static final ReportingPeriod Q1 = ReportingPeriod.parse("2024-Q1");
  private static final LocalDate DAY = LocalDate.of(2024, 3, 31);
  private static final Organization OLD = organization("old");
  private static final Organization CORRECTED = organization("corrected");
  private static final Organization LATE = organization("late");
  private static final Organization REMOVED = organization("removed");
  private static final EntityKey PART = EntityKey.parse("workplan-item/part");

  private final TestSnapshot now = new TestSnapshot(GWG, OLD, CORRECTED)
      .at(9)
      .put(CORRECTED, LATE)
      .after(new TestSnapshot(GWG, OLD, CORRECTED, REMOVED));

  @Test
  void areNoneWhereEveryFigureIsTheSame() {
    Figure before = Figure.of(Unit.COUNT, Result.count(1), Evidence.counted(List.of(OLD.key())));
    Figure after = Figure.of(Unit.COUNT, Result.count(1), Evidence.NONE);
    assertThat(between(1, List.of(before), 1, List.of(after))).isEmpty();
  }

  @Test
  void nameTheNewerCorrectedAndRemovedRecordsOfEitherFigure() {
    Figure before = Figure.of(
        Unit.COUNT, Result.count(2), Evidence.counted(List.of(OLD.key(), REMOVED.key(), PART)));
    Figure after = Figure.of(
        Unit.COUNT,
        Result.count(1),
        new Evidence(List.of(LATE.key()), List.of(CORRECTED.key()), List.of(OLD.key())));
    assertThat(between(1, List.of(before), 1, List.of(after)))
        .containsExactly(new Restatement(
            "EVT-01",
            Optional.of(before),
            Optional.of(after),
            List.of(
                changed(CORRECTED.key(), 1, 9),
                recorded(LATE.key(), 9),
                removed(REMOVED.key(), 1))));
  }

  @Test
  void tellAKindOfMissingFigureFromAnother() {
    Reason why = Reason.of("nothing-due", "Nothing was due.");
    Figure before = Stubs.figure(new Result.NotDue(why));
    Figure after = Stubs.figure(new Result.NoData(why));
    assertThat(between(1, List.of(before), 1, List.of(after))).hasSize(1);
    assertThat(between(1, List.of(before), 1, List.of(Stubs.figure(Result.count(0)))))
        .hasSize(1);
  }

  @Test
  void tellFiguresThatAppearAndDisappear() {
    Figure whole = Stubs.figure(Result.count(1));
    Figure asia = group("142");
    Figure africa = group("002");
    List<Restatement> restatements = between(1, List.of(whole, asia), 1, List.of(whole, africa));
    assertThat(restatements)
        .containsExactly(
            new Restatement("EVT-01", Optional.of(asia), Optional.empty(), List.of()),
            new Restatement("EVT-01", Optional.empty(), Optional.of(africa), List.of()));
  }

  @Test
  void compareOneVersionOfADefinitionOnly() {
    assertThat(between(
            1, List.of(Stubs.figure(Result.count(1))), 2, List.of(Stubs.figure(Result.count(2)))))
        .isEmpty();
  }

  @Test
  void leaveOutIndicatorsThatOneOfTheTwoDoesNotHave() {
    Evaluation some = evaluation(Q1, DAY, 1, 1, List.of(Stubs.figure(Result.count(1))));
    Evaluation none = new Evaluation(
        Q1,
        DAY,
        Revision.of(9),
        Digest.NONE,
        Digest.NONE,
        Digest.NONE,
        GWG.ratings(),
        List.of(),
        List.of());
    assertThat(Restatements.between(some, none, now)).isEmpty();
    assertThat(Restatements.between(none, some, now)).isEmpty();
  }

  @Test
  void areRefusedBetweenDifferentPeriodsOrDays() {
    List<Figure> figures = List.of(Stubs.figure(Result.count(1)));
    Evaluation published = evaluation(Q1, DAY, 1, 1, figures);
    assertThatThrownBy(
            () -> Restatements.between(published, evaluation(Q1.next(), DAY, 9, 1, figures), now))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "evaluations of 2024-Q1 as of 2024-03-31 and of 2024-Q2 as of 2024-03-31; expected"
                + " the same period and day");
    assertThatThrownBy(() ->
            Restatements.between(published, evaluation(Q1, DAY.plusDays(1), 9, 1, figures), now))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "evaluations of 2024-Q1 as of 2024-03-31 and of 2024-Q1 as of 2024-04-01; expected"
                + " the same period and day");
  }

  @Test
  void showTheValuesThatChangedInACorrectedRecord() {
    Organization renamed =
        CORRECTED.toBuilder().name(LocalizedText.of("en", "renamed")).build();
    now.at(10).put(renamed);
    Figure before = Figure.of(Unit.COUNT, Result.count(2), Evidence.NONE);
    Figure after = Figure.of(Unit.COUNT, Result.count(1), Evidence.counted(List.of(renamed.key())));

    Restatement restatement = between(1, List.of(before), 1, List.of(after)).get(0);

    assertThat(restatement.records()).containsExactly(renamed.key());
    assertThat(restatement.changes().get(0).differences()).singleElement().satisfies(difference -> {
      assertThat(difference.component()).isEqualTo("/name/en");
      assertThat(difference.before().orElseThrow()).contains("corrected");
      assertThat(difference.after().orElseThrow()).contains("renamed");
    });
  }

  @Test
  void sayBeforeOrAfterAtLeast() {
    assertThatThrownBy(
            () -> new Restatement("EVT-01", Optional.empty(), Optional.empty(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("restatement of EVT-01: neither before nor after; expected one");
  }

  private List<Restatement> between(
      int versionBefore, List<Figure> before, int versionAfter, List<Figure> after) {
    return Restatements.between(
        evaluation(Q1, DAY, 5, versionBefore, before),
        evaluation(Q1, DAY, 9, versionAfter, after),
        now);
  }

  private static Evaluation evaluation(
      ReportingPeriod period, LocalDate asOf, long knownAt, int version, List<Figure> figures) {
    IndicatorDefinition definition = IndicatorDefinitionBuilder.builder(Stubs.definition("EVT-01"))
        .version(version)
        .build();
    return new Evaluation(
        period,
        asOf,
        Revision.of(knownAt),
        Digest.NONE,
        Digest.NONE,
        Digest.NONE,
        GWG.ratings(),
        List.of(IndicatorResult.of(definition, figures)),
        List.of());
  }

  private static RecordChange changed(EntityKey key, long before, long after) {
    return new RecordChange(
        key, Optional.of(Revision.of(before)), Optional.of(Revision.of(after)), List.of());
  }

  private static RecordChange recorded(EntityKey key, long after) {
    return new RecordChange(key, Optional.empty(), Optional.of(Revision.of(after)), List.of());
  }

  private static RecordChange removed(EntityKey key, long before) {
    return new RecordChange(key, Optional.of(Revision.of(before)), Optional.empty(), List.of());
  }

  private static Figure group(String region) {
    return new Figure(
        Figure.VALUE, Group.of("region", region), Unit.COUNT, Result.count(1), Evidence.NONE);
  }

  private static Organization organization(String id) {
    return Organization.builder()
        .id(Id.of(id))
        .name(LocalizedText.of("en", id))
        .kind(Code.of("nso"))
        .build();
  }
}
