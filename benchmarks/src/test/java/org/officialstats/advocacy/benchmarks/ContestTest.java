package org.officialstats.advocacy.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.model.Entity;

/** All engines do the same work on the same records. */
class ContestTest {
  private static final int ENTITIES = 6_000;

  private static Tracker tracker;
  private static Contest contest;

  @BeforeAll
  static void open() throws Exception {
    tracker = FilledTracker.inMemory(ENTITIES);
    contest = new Contest(ENTITIES, tracker);
  }

  @AfterAll
  static void close() throws Exception {
    contest.close();
  }

  @Test
  void allEnginesGiveTheSameAnswers() throws Exception {
    Answers written = contest.answers(Work.WRITTEN_RULES).inOrder();

    assertThat(contest.engines())
        .containsExactlyInAnyOrder(
            Work.WRITTEN_RULES,
            Work.DEFINED_RULES,
            Work.DEFINED_IN_WORDS,
            Work.DUCKDB,
            Work.H2,
            Work.CEL,
            Work.DROOLS);
    for (Work engine : contest.engines()) {
      assertThat(contest.answers(engine).inOrder()).as(engine.name()).isEqualTo(written);
    }
  }

  @Test
  void everyRuleHasSomethingToSayAndSomethingToLeaveOut() throws Exception {
    Answers answers = contest.answers(Work.WRITTEN_RULES);
    Facts facts = Facts.of(tracker.snapshot());

    assertThat(answers.asked()).hasSizeGreaterThan(3).containsKey(Answers.UNKNOWN);
    assertThat(sum(answers.reached())).isPositive().isLessThan(sum(answers.asked()));
    assertThat(answers.heldByKind()).hasSizeGreaterThan(3);
    assertThat(answers.lacking()).hasSize(MaterialRecords.LANGUAGES.size());
    assertThat(answers.ending()).isNotEmpty().hasSizeLessThan(facts.agreements().size() / 4);
    assertThat(answers.unattended()).isNotEmpty().hasSizeLessThan(facts.events().size());
  }

  @Test
  void theRecordsAreAlwaysTheSameAndAsManyAsWereAskedFor() {
    List<Entity> records = World.records(ENTITIES).toList();

    assertThat(records).hasSize(ENTITIES).isEqualTo(World.records(ENTITIES).toList());
    assertThat(contest.records()).isEqualTo(ENTITIES + FilledTracker.LATE);
    assertThat(contest.plainLoop()).isBetween(1L, (long) ENTITIES);
  }

  @Test
  void noIndicatorAndNoRuleOfTheCatalogueFails() {
    Evaluation evaluation = contest.full();

    assertThat(evaluation.indicators())
        .hasSizeGreaterThan(45)
        .allSatisfy(result -> assertThat(result.headline().result().whyMissing().map(Reason::code))
            .as(result.code())
            .isNotEqualTo(Optional.of("indicator-failed")));
    assertThat(evaluation.findings())
        .hasSizeGreaterThan(100)
        .noneMatch(finding -> finding.message().in("en").contains(" failed, "));
  }

  @Test
  void whatIsDataIsPartOfTheCatalogue() {
    Evaluation all = contest.full();
    Evaluation data = contest.data();

    assertThat(data.indicators())
        .hasSizeGreaterThan(15)
        .allSatisfy(
            result -> assertThat(all.indicator(result.code()).orElseThrow().figures())
                .isEqualTo(result.figures()));
    assertThat(all.findings()).containsAll(data.findings());
    assertThat(data.found()).isPositive().isLessThan(all.found());
  }

  @Test
  void eachTurnBeginsReadyAndEveryWorkRuns() throws Exception {
    for (Work work : Work.values()) {
      contest.ready(work);
      assertThat(contest.run(work)).as(work.name()).isNotNull();
    }
  }

  @Test
  void changesComeWithEveryTurnSoThatNoAnswerCanBeKept() {
    contest.nextTurn();
    Evaluation one = contest.asKnownEarlier();
    Evaluation oneDay = contest.asOfAnotherDay();
    contest.commit();
    Evaluation before = contest.now();
    contest.nextTurn();
    contest.commit();

    assertThat(contest.asKnownEarlier().knownAt()).isNotEqualTo(one.knownAt());
    assertThat(contest.asOfAnotherDay().asOf()).isNotEqualTo(oneDay.asOf());
    assertThat(contest.now().knownAt()).isNotEqualTo(before.knownAt());
    assertThat(List.of(one.asOf(), before.asOf())).containsOnly(World.LAST_DAY);
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
