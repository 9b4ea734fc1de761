package org.officialstats.advocacy.tracking;

import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Problem;
import org.officialstats.advocacy.model.audience.Person;

/** A person who was erased stays erased, also under an id that was removed since. */
final class ErasureCheck implements Check {
  @Override
  public void check(Draft draft, Findings findings) {
    for (Step step : draft.steps()) {
      boolean named = step.after()
          .filter(entity -> entity instanceof Person && !isErased(entity))
          .isPresent();
      if (named
          && draft
              .past(step.key())
              .anyMatch(version -> version.isLive() && isErased(version.entity()))) {
        findings.problem(new Problem(
            Findings.place(step.key(), "/erased"),
            "records again a person who was erased",
            "a person who stays erased",
            "if there is a new basis to keep the data, record them under a new id"));
      }
    }
  }

  private static boolean isErased(Entity entity) {
    return entity instanceof Person person && person.erased();
  }
}
