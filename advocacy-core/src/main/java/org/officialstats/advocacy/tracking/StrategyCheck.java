package org.officialstats.advocacy.tracking;

import java.util.List;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Problem;

/** At most one strategy is in force. */
final class StrategyCheck implements Check {
  @Override
  public void check(Draft draft, Findings findings) {
    List<EntityKey> strategies =
        draft.strategiesAfter().stream().map(Entity::key).toList();
    strategies.stream()
        .skip(1)
        .forEach(second -> findings.problem(new Problem(
            second.toString(),
            "a second strategy beside " + strategies.get(0),
            "one strategy in force",
            "remove " + strategies.get(0)
                + " in the same commit, or record the changes under its id")));
  }
}
