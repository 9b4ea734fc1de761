package org.officialstats.advocacy.tracking;

import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.shape.ListedCode;
import org.officialstats.advocacy.shape.ListedCodes;

/** Every code is in its code list; also those recorded earlier, when the strategy changes the lists. */
final class CodeCheck implements Check {
  private final StrategyInForce strategies;

  CodeCheck(StrategyInForce strategies) {
    this.strategies = strategies;
  }

  @Override
  public void check(Draft draft, Findings findings) {
    CodeLists after = strategies.codeLists(draft.strategyAfter());
    draft.steps().forEach(step -> step.after().ifPresent(entity -> check(entity, after, findings)));
    if (draft.changesStrategy() && !after.equals(strategies.codeLists(draft.strategyBefore()))) {
      draft.untouched().forEach(entity -> check(entity, after, findings));
    }
  }

  private static void check(Entity entity, CodeLists lists, Findings findings) {
    for (ListedCode listed : ListedCodes.of(entity)) {
      String where = Findings.place(entity.key(), listed.pointer());
      lists.problem(where, listed.list(), listed.code()).ifPresent(findings::problem);
    }
  }
}
