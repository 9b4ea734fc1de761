package org.officialstats.advocacy.tracking;

import java.util.List;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.EntityKey;
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
    for (Step step : draft.steps()) {
      check(step.key(), step.codes(), after, findings);
    }
    if (draft.changesStrategy() && !after.equals(strategies.codeLists(draft.strategyBefore()))) {
      draft
          .untouched()
          .forEach(entity -> check(entity.key(), ListedCodes.of(entity), after, findings));
    }
  }

  private static void check(
      EntityKey key, List<ListedCode> codes, CodeLists lists, Findings findings) {
    for (ListedCode listed : codes) {
      if (!lists.list(listed.list()).contains(listed.code())) {
        String where = Findings.place(key, listed.pointer());
        lists.problem(where, listed.list(), listed.code()).ifPresent(findings::problem);
      }
    }
  }
}
