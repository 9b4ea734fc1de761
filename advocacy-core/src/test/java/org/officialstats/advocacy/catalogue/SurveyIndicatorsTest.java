package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;
import static org.officialstats.advocacy.catalogue.OutreachFacts.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.evaluation.Entered;
import org.officialstats.advocacy.evaluation.Evaluator;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Indicator;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.ReportingPeriod;

class SurveyIndicatorsTest {
  private static final String RECALL = "recall-message-unaided";
  private static final String CHANGED = "changed-understanding";

  private final TestSnapshot snapshot = new TestSnapshot(strategy().build());

  private Looking looking() {
    return Looking.at(snapshot, "2024-Q1", "2024-03-31");
  }

  private void asked(String segment, int respondents, int favourable) {
    snapshot.add(answers(segment, RECALL, respondents, favourable, "2024-02-01")
        .segment(id(segment))
        .build());
  }

  private void about(String id, String topic, int favourable) {
    snapshot.add(
        answers(id, RECALL, 10, favourable, "2024-02-01").topic(id(topic)).build());
  }

  @Test
  void lrn01HasNoDataWithoutASurveyAndIsNotDueBeforeThePeriod() {
    snapshot.add(
        answers("other", "overall-satisfaction", 20, 10, "2024-02-01").build(),
        answers("before", RECALL, 20, 10, "2023-12-31").build(),
        answers("after", RECALL, 20, 10, "2024-04-01").build());

    assertThat(looking().headline("LRN-01")).isEqualTo("NoData no-survey");
    assertThat(Looking.at(snapshot, "2024-Q1", "2023-12-31").headline("LRN-01"))
        .isEqualTo("NotDue period-not-begun");
  }

  @Test
  void lrn01StandsBesideTheNumberOfRespondentsAndTheResponseRate() {
    snapshot.add(answers("bilbao", RECALL, 47, 29, "2024-03-31")
        .segment(id("leaders"))
        .invited(112)
        .build());

    assertThat(looking().all("LRN-01"))
        .containsEntry("value", "61.702128 (29/47)")
        .containsEntry("respondents", "47")
        .containsEntry("response-rate", "41.964286 (47/112)")
        .containsEntry("value segment=leaders", "61.702128 (29/47)")
        .containsEntry("respondents segment=leaders", "47")
        .containsEntry("response-rate segment=leaders", "41.964286 (47/112)")
        .containsEntry("value topic=unknown", "61.702128 (29/47)");
    assertThat(looking().counted("LRN-01")).containsExactly("feedback/bilbao");
  }

  @Test
  void lrn01IsZeroWhenNobodyNamedAMessageAndUndefinedWhenNobodyAnswered() {
    asked("leaders", 20, 0);
    assertThat(looking().headline("LRN-01")).isEqualTo("0 (0/20)");

    snapshot.add(answers("leaders", RECALL, 0, 0, "2024-02-01").invited(30).build());
    assertThat(looking().all("LRN-01"))
        .containsEntry("value", "Undefined no-respondents (0/0)")
        .containsEntry("respondents", "0")
        .containsEntry("response-rate", "0 (0/30)");
  }

  @Test
  void lrn01IsSuppressedForFewerThanFiveRespondents() {
    asked("leaders", 4, 4);
    assertThat(looking().all("LRN-01"))
        .containsEntry("value", "Suppressed fewer-than-five")
        .containsEntry("respondents", "4");

    asked("leaders", 5, 2);
    assertThat(looking().headline("LRN-01")).isEqualTo("40 (2/5)");
  }

  @Test
  void lrn01SuppressesTheSmallestOtherGroupToo() {
    asked("leaders", 47, 29);
    asked("policy-makers", 3, 2);
    asked("producers", 20, 10);

    assertThat(looking().all("LRN-01"))
        .containsEntry("value", "58.571429 (41/70)")
        .containsEntry("value segment=policy-makers", "Suppressed fewer-than-five")
        .containsEntry("value segment=producers", "Suppressed protects-others")
        .containsEntry("value segment=leaders", "61.702128 (29/47)");
  }

  @Test
  void lrn01SuppressesNoOtherGroupWhereTheWithheldOnesTogetherAreEnough() {
    asked("leaders", 47, 29);
    asked("policy-makers", 3, 2);
    asked("producers", 2, 1);

    assertThat(looking().all("LRN-01"))
        .containsEntry("value segment=policy-makers", "Suppressed fewer-than-five")
        .containsEntry("value segment=producers", "Suppressed fewer-than-five")
        .containsEntry("value segment=leaders", "61.702128 (29/47)");
  }

  @Test
  void lrn01CountsPeopleAskedAboutSeveralIssuesOnce() {
    about("one", "privacy", 8);
    about("two", "modernization", 5);

    assertThat(looking().all("LRN-01"))
        .containsEntry("value", "[80, 100]")
        .containsEntry("respondents", "10")
        .containsEntry("value topic=privacy", "80 (8/10)")
        .containsEntry("value topic=modernization", "50 (5/10)");

    snapshot.add(answers("whole", RECALL, 10, 9, "2024-02-01").build());
    assertThat(looking().headline("LRN-01")).isEqualTo("90 (9/10)");
  }

  @Test
  void lrn01AddsDifferentFormsDaysAndCampaigns() {
    snapshot.add(
        answers("paper", RECALL, 5, 3, "2024-02-01").build(),
        answers("online", RECALL, 5, 4, "2024-02-01").build(),
        answers("next-day", RECALL, 10, 0, "2024-02-02").build(),
        answers("campaign", RECALL, 20, 3, "2024-02-01")
            .event(Optional.empty())
            .campaign("Data week")
            .build());

    assertThat(looking().all("LRN-01"))
        .containsEntry("value", "25 (10/40)")
        .containsEntry("respondents", "40");
  }

  @Test
  void lrn01HasNoResponseRateWhereItIsNotRecordedHowManyWereAsked() {
    asked("leaders", 10, 5);
    snapshot.add(answers("other", RECALL, 10, 5, "2024-02-02").invited(20).build());

    assertThat(looking().all("LRN-01"))
        .containsEntry("value", "50 (10/20)")
        .containsEntry("response-rate", "NoData invited-not-recorded")
        .containsEntry("response-rate segment=unknown", "50 (10/20)");
  }

  @Test
  void lrn01HasNoDataWhereAMonthLeavesItOpen() {
    snapshot.add(answers("vague", RECALL, 20, 10, "2024-03").build());

    assertThat(Looking.at(snapshot, "2024-Q1", "2024-03-15").headline("LRN-01"))
        .isEqualTo("NoData inexact-dates");
    assertThat(looking().headline("LRN-01")).isEqualTo("50 (10/20)");
  }

  /** What the evaluation says, which takes what was entered by hand where the indicator has no data. */
  private Figure evaluated(String asOf) {
    List<Indicator> recall = new StandardIndicators()
        .indicators().stream()
            .filter(indicator -> indicator.definition().code().equals("LRN-01"))
            .toList();
    List<Figure> figures = Evaluator.of(recall, List.of())
        .evaluate(snapshot, ReportingPeriod.parse("2024-Q1"), day(asOf))
        .indicators()
        .get(0)
        .figures();
    return figures.get(0);
  }

  private String evaluatedText(String asOf) {
    return Looking.text(evaluated(asOf).result());
  }

  @Test
  void lrn01TakesWhatWasEnteredByHandWhereThereAreNoAnswers() {
    snapshot.add(
        measured("old", "LRN-01", "2024-Q1")
            .measuredOn(date("2024-02-01"))
            .numerator(BigDecimal.ONE)
            .denominator(BigDecimal.TEN)
            .build(),
        measured("new", "LRN-01", "2024-Q1")
            .measuredOn(date("2024-03-30"))
            .numerator(new BigDecimal("12"))
            .denominator(new BigDecimal("30"))
            .n(30)
            .responseRate(new BigDecimal("0.25"))
            .build(),
        measured("later", "LRN-01", "2024-Q1")
            .measuredOn(date("2024-04-01"))
            .value(BigDecimal.ZERO)
            .build(),
        measured("other", "LRN-01", "2023-Q4").value(BigDecimal.ZERO).build());
    assertThat(looking().headline("LRN-01")).isEqualTo("NoData no-survey");

    Figure entered = evaluated("2024-03-30");
    assertThat(Looking.text(entered.result())).isEqualTo("40 (12/30)");
    assertThat(entered.entered().flatMap(Entered::n)).contains(30);
    assertThat(entered.entered().flatMap(Entered::responseRate)).contains(new BigDecimal("0.25"));
    assertThat(entered.evidence().counted())
        .extracting(EntityKey::toString)
        .containsExactly("measurement/new");
    assertThat(evaluatedText("2024-03-31"))
        .as("once the period is over, a later survey counts for it")
        .isEqualTo("0");

    asked("leaders", 10, 5);
    assertThat(evaluatedText("2024-03-31")).isEqualTo("50 (5/10)");
  }

  @Test
  void lrn01GivesTheReasonThatWasEnteredByHandAndSuppressesSmallNumbersThereToo() {
    snapshot.add(
        measured("none", "LRN-01", "2024-Q1").missing(Code.of("not-collected")).build());
    assertThat(evaluatedText("2024-03-31")).isEqualTo("NoData not-collected");

    snapshot.add(
        measured("none", "LRN-01", "2024-Q1").value(new BigDecimal("75")).n(4).build());
    assertThat(evaluatedText("2024-03-31")).isEqualTo("Suppressed fewer-than-five");

    snapshot.add(measured("none", "LRN-01", "2024-Q1")
        .numerator(new BigDecimal("3"))
        .denominator(new BigDecimal("4"))
        .build());
    assertThat(evaluatedText("2024-03-31")).isEqualTo("Suppressed fewer-than-five");
  }

  @Test
  void lrn02CountsAnswersAboutEventsByEventAndSegment() {
    snapshot.add(
        answers("webinar", CHANGED, 21, 14, "2024-01-01")
            .event(id("webinar"))
            .invited(64)
            .build(),
        answers("forum", CHANGED, 9, 1, "2024-02-01")
            .event(id("forum"))
            .segment(id("leaders"))
            .invited(36)
            .build(),
        answers("campaign", CHANGED, 50, 50, "2024-02-01")
            .event(Optional.empty())
            .campaign("Data week")
            .build());

    assertThat(looking().all("LRN-02"))
        .containsEntry("value", "50 (15/30)")
        .containsEntry("respondents", "30")
        .containsEntry("response-rate", "30 (30/100)")
        .containsEntry("value event=webinar", "66.666667 (14/21)")
        .containsEntry("value event=forum", "11.111111 (1/9)")
        .containsEntry("value segment=leaders", "11.111111 (1/9)")
        .containsEntry("value segment=unknown", "66.666667 (14/21)");
  }

  @Test
  void lrn02IsSuppressedForFewerThanFiveRespondentsAndHasNoDataWithoutASurvey() {
    assertThat(looking().headline("LRN-02")).isEqualTo("NoData no-survey");

    snapshot.add(answers("few", CHANGED, 4, 0, "2024-02-01").build());
    assertThat(looking().headline("LRN-02")).isEqualTo("Suppressed fewer-than-five");
  }
}
