package org.officialstats.advocacy.model.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.InvalidEntityException;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Link;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Revision;

class UpdatesAndReviewsTest {
  private static final LocalizedText WORDS = LocalizedText.of("en", "words");
  private static final LocalDate DAY = LocalDate.of(2024, 4, 20);
  private static final String DIGEST = "0123456789abcdef".repeat(4);

  @Test
  void theKindOfAnUpdateIsThatOfItsPeriod() {
    assertThat(update().build().kind()).isEqualTo(ProgressUpdate.Kind.QUARTERLY);
    assertThat(update().period(ReportingPeriod.parse("FY2024/25")).build().kind())
        .isEqualTo(ProgressUpdate.Kind.ANNUAL);
  }

  @Test
  void aSubmittedUpdateIsSealedAndOnlyItsFurtherWayMayChange() {
    ProgressUpdate submitted = submitted().build();

    assertThat(submitted.stateMachine().isFrozen(submitted.state())).isTrue();
    assertThat(submitted.changeableWhenFrozen())
        .containsExactly("state", "returnedReason", "deliveredOn", "labels", "sensitivity");
    assertThat(submitted.toBuilder().build()).isEqualTo(submitted);
    assertThat(submitted.toBuilder()
            .state(UpdateState.RETURNED)
            .returnedReason(WORDS)
            .build()
            .seal())
        .isEqualTo(submitted.seal());
    assertThat(submitted.toBuilder()
            .state(UpdateState.DELIVERED)
            .deliveredOn(DAY)
            .build()
            .deliveredOn())
        .contains(DAY);
  }

  @Test
  void everyProblemOfAnUpdateIsToldAtOnce() {
    ProgressUpdateBuilder broken = update()
        .state(UpdateState.SUBMITTED)
        .narratives(List.of(Narrative.overall(WORDS), Narrative.overall(WORDS)))
        .returnedReason(WORDS)
        .deliveredOn(DAY)
        .submittedOn(DAY.plusDays(1))
        .seal(seal().period(ReportingPeriod.parse("2023-Q4")).build());

    assertThatThrownBy(broken::build)
        .isInstanceOf(InvalidEntityException.class)
        .hasMessage(String.join(
            "\n",
            "[progress-update/u1, /narratives/1] 'the whole' twice; expected it once; remove or rename one",
            "[progress-update/u1, /submittedBy] is missing although the update is SUBMITTED; expected what tells of it;"
                + " add it",
            "[progress-update/u1, /returnedReason] is given although the update is SUBMITTED;"
                + " expected none yet, or no more; remove it",
            "[progress-update/u1, /deliveredOn] is given although the update is SUBMITTED;"
                + " expected none yet, or no more; remove it",
            "[progress-update/u1, /seal/period] is 2023-Q4 in an update of 2024-Q1; expected the same period;"
                + " seal the evaluation of 2024-Q1",
            "[progress-update/u1, /deliveredOn] is before /submittedOn; expected a day not before it;"
                + " correct one of them"));
  }

  @Test
  void aRatingByHandHasOneSubjectAndEachSubjectIsRatedOnce() {
    GivenRating rating = GivenRating.ofIndicator("AUD-01", Code.of("on-track"), WORDS);
    assertThat(update().ratings(List.of(rating)).build().ratings()).containsExactly(rating);
    assertThatThrownBy(update().ratings(List.of(rating, rating))::build)
        .hasMessageContaining("[progress-update/u1, /ratings")
        .hasMessageContaining("indicator AUD-01");
    assertThatThrownBy(
            () -> new GivenRating(Optional.empty(), Optional.empty(), Code.of("on-track"), WORDS))
        .hasMessage("[given rating, /indicator] is missing, and so is /objective; expected exactly"
            + " one of both; add one");
    assertThatThrownBy(() -> GivenRating.ofIndicator("aud", Code.of("on-track"), WORDS))
        .hasMessageContaining("/indicator");
  }

  @Test
  void aDraftIsNotSubmittedAndNotSealed() {
    assertThatThrownBy(submitted().state(UpdateState.DRAFT)::build)
        .hasMessage(String.join(
            "\n",
            "[progress-update/u1, /submittedOn] is given although the update is DRAFT;"
                + " expected none yet, or no more; remove it",
            "[progress-update/u1, /submittedBy] is given although the update is DRAFT;"
                + " expected none yet, or no more; remove it",
            "[progress-update/u1, /seal] is given although the update is DRAFT;"
                + " expected none yet, or no more; remove it"));
  }

  @Test
  void aNarrativeHasOneSubject() {
    assertThat(Narrative.ofObjective(Id.of("convince"), WORDS).subject())
        .isEqualTo("objective convince");
    assertThat(Narrative.ofLine(Id.of("events"), WORDS).subject())
        .isEqualTo("activity line events");
    assertThatThrownBy(() ->
            new Narrative(Optional.of(Id.of("convince")), Optional.of(Id.of("events")), WORDS))
        .hasMessage("narrative: both objective 'convince' and activity line 'events';"
            + " expected one of them, or none; write a narrative for each");
  }

  @Test
  void everyDigestOfASealIsChecked() {
    assertThatThrownBy(
            seal().strategyDigest("x").resultDigest(DIGEST.toUpperCase(java.util.Locale.ROOT))
                ::build)
        .isInstanceOf(InvalidEntityException.class)
        .hasMessage(String.join(
            "\n",
            "[sealed evaluation of 2024-Q1, /strategyDigest] 'x' is no digest; expected 64 digits 0-9a-f;"
                + " take SHA-256 in lower case",
            "[sealed evaluation of 2024-Q1, /resultDigest] '"
                + DIGEST.toUpperCase(java.util.Locale.ROOT)
                + "' is no digest; expected 64 digits 0-9a-f; take SHA-256 in lower case"));
    assertThat(seal().build().toBuilder().build()).isEqualTo(seal().build());
  }

  @Test
  void aReviewedObjectiveIsCompleteWithFindingRatingAndEvidence() {
    ObjectiveReviewBuilder review = ObjectiveReview.builder()
        .objective(Id.of("convince"))
        .finding(WORDS)
        .computedRating(Code.of("on-track"))
        .rating(Code.of("on-track"));

    assertThat(review.build().isComplete()).isFalse();
    assertThat(review.evidence(List.of(Link.of("GWG/2024/review"))).build().isComplete())
        .isTrue();
    assertThat(review.build().toBuilder().build()).isEqualTo(review.build());
  }

  @Test
  void aRatingThatIsNotTheComputedOneHasAReason() {
    ObjectiveReviewBuilder review = ObjectiveReview.builder().objective(Id.of("convince"));

    assertThatThrownBy(
            review.computedRating(Code.of("on-track")).rating(Code.of("deterioration"))::build)
        .isInstanceOf(InvalidEntityException.class)
        .hasMessage(
            "[objective/convince, /ratingReason] is missing although the rating is not the computed one;"
                + " expected why the reviewers rate so; add it");
    assertThatThrownBy(
            ObjectiveReview.builder().objective(Id.of("convince")).ratingReason(WORDS)::build)
        .hasMessage("[objective/convince, /rating] is missing although /ratingReason is given;"
            + " expected both or none; add it, or leave out /ratingReason");
  }

  @Test
  void everyProblemOfAReviewIsToldAtOnce() {
    ObjectiveReview finding =
        ObjectiveReview.builder().objective(Id.of("convince")).build();
    AnnualReviewBuilder broken = review()
        .state(ReviewState.ADOPTED)
        .findings(List.of(finding, finding))
        .returnedReason(WORDS);

    assertThatThrownBy(broken::build)
        .isInstanceOf(InvalidEntityException.class)
        .hasMessage(String.join(
            "\n",
            "[annual-review/r1, /findings/1] 'convince' twice; expected it once; remove or rename one",
            "[annual-review/r1, /reviewedOn] is missing although the review is ADOPTED; expected the day of the review;"
                + " add it",
            "[annual-review/r1, /returnedReason] is given although the review is ADOPTED;"
                + " expected a reason exactly while it is RETURNED; remove it"));
    assertThatThrownBy(review().state(ReviewState.RETURNED)::build)
        .hasMessage(
            "[annual-review/r1, /returnedReason] is missing although the review is RETURNED;"
                + " expected a reason exactly while it is RETURNED; add it");
  }

  @Test
  void anAdoptedReviewIsFrozen() {
    AnnualReview adopted = review()
        .state(ReviewState.ADOPTED)
        .reviewedOn(DAY)
        .followUps(
            List.of(new FollowUp(Optional.empty(), WORDS, FollowUp.Status.DONE, Optional.empty())))
        .build();

    assertThat(adopted.stateMachine().isFrozen(adopted.state())).isTrue();
    assertThat(adopted.toBuilder().build()).isEqualTo(adopted);
  }

  private static ProgressUpdateBuilder update() {
    return ProgressUpdate.builder()
        .id(Id.of("u1"))
        .period(ReportingPeriod.parse("2024-Q1"))
        .deadline(LocalDate.of(2024, 4, 30));
  }

  private static ProgressUpdateBuilder submitted() {
    return update()
        .state(UpdateState.SUBMITTED)
        .submittedOn(DAY)
        .submittedBy(Actor.of("a.diallo"))
        .seal(seal().build());
  }

  private static SealedEvaluationBuilder seal() {
    return SealedEvaluation.builder()
        .period(ReportingPeriod.parse("2024-Q1"))
        .asOf(LocalDate.of(2024, 3, 31))
        .knownAt(Revision.of(7))
        .strategyDigest(DIGEST)
        .definitionsDigest(DIGEST)
        .dataDigest(DIGEST)
        .resultDigest(DIGEST)
        .evaluation(JsonDocument.of("{}"));
  }

  private static AnnualReviewBuilder review() {
    return AnnualReview.builder().id(Id.of("r1")).workplan(Id.of("wp-2024"));
  }
}
