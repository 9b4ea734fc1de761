package org.officialstats.advocacy.model.resource;

import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Amount;
import org.officialstats.advocacy.model.Quantity;

/** What must hold of money and resources in kind, and of the stages they come through. */
final class Inputs {
  private Inputs() {}

  static void checkPositive(Checks checks, Optional<Amount> cash, Optional<Quantity> inKind) {
    cash.ifPresent(amount -> checks.that(
        amount.value().signum() > 0, "cash", "is " + amount, "more than 0", "correct the amount"));
    inKind.ifPresent(quantity -> checks.that(
        quantity.value().signum() > 0,
        "inKind",
        "is " + quantity,
        "more than 0",
        "correct the quantity"));
  }

  static void checkWorth(
      Checks checks,
      ContributionStage stage,
      Optional<Amount> cash,
      Optional<Quantity> inKind,
      Optional<Valuation> valuation) {
    if (stage.isPromised() || cash.isPresent()) {
      checks.exactlyOne("cash", cash, "inKind", inKind);
    }
    checkPositive(checks, cash, inKind);
    checks.together("valuation", valuation, "inKind", inKind);
  }

  static void checkHistory(Checks checks, ContributionStage stage, List<StageChange> history) {
    for (int i = 1; i < history.size(); i++) {
      step(checks, i, history.get(i - 1), history.get(i));
    }
    if (!history.isEmpty()) {
      ContributionStage last = history.get(history.size() - 1).stage();
      String what = "ends in " + last + " although the contribution is " + stage;
      checks.that(
          last == stage,
          "stageHistory",
          what,
          "the same stage",
          "add the last change, or correct the stage");
    }
  }

  private static void step(Checks checks, int index, StageChange before, StageChange change) {
    String at = "stageHistory/" + index;
    checks.inOrder(
        "stageHistory/" + (index - 1) + "/on",
        Optional.of(before.on()),
        at + "/on",
        Optional.of(change.on()));
    checks.that(
        ContributionStage.TRANSITIONS.after(before.stage()).contains(change.stage()),
        at + "/stage",
        change.stage() + " after " + before.stage(),
        "one of " + ContributionStage.TRANSITIONS.after(before.stage()),
        "add the change that is missing between them");
  }
}
