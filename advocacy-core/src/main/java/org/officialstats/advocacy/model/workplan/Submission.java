package org.officialstats.advocacy.model.workplan;

import java.time.LocalDate;
import java.util.Optional;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.ReportingPeriod;

/** What must hold between the state of an update and what tells of its submission. */
final class Submission {
  private Submission() {}

  static void check(
      Checks checks,
      ReportingPeriod period,
      UpdateState state,
      Optional<LocalDate> submittedOn,
      Optional<Actor> submittedBy,
      Optional<LocalizedText> returnedReason,
      Optional<LocalDate> deliveredOn,
      Optional<SealedEvaluation> seal) {
    fits(
        checks, "submittedOn", submittedOn, state, state.isSubmitted(), state != UpdateState.DRAFT);
    fits(
        checks, "submittedBy", submittedBy, state, state.isSubmitted(), state != UpdateState.DRAFT);
    boolean returned = state == UpdateState.RETURNED;
    fits(checks, "returnedReason", returnedReason, state, returned, returned);
    fits(checks, "deliveredOn", deliveredOn, state, false, state == UpdateState.DELIVERED);
    fits(checks, "seal", seal, state, state.isSubmitted(), state != UpdateState.DRAFT);
    seal.ifPresent(evaluation -> checks.that(
        evaluation.period().equals(period),
        "seal/period",
        "is " + evaluation.period() + " in an update of " + period,
        "the same period",
        "seal the evaluation of " + period));
    checks.that(
        deliveredOn.isEmpty()
            || submittedOn.isEmpty()
            || !deliveredOn.get().isBefore(submittedOn.get()),
        "deliveredOn",
        "is before /submittedOn",
        "a day not before it",
        "correct one of them");
  }

  private static void fits(
      Checks checks,
      String component,
      Optional<?> value,
      UpdateState state,
      boolean needed,
      boolean allowed) {
    String because = " although the update is " + state;
    checks.that(
        value.isPresent() || !needed,
        component,
        "is missing" + because,
        "what tells of it",
        "add it");
    checks.that(
        value.isEmpty() || allowed,
        component,
        "is given" + because,
        "none yet, or no more",
        "remove it");
  }
}
