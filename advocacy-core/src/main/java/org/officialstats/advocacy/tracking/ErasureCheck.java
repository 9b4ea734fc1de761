package org.officialstats.advocacy.tracking;

import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Problem;
import org.officialstats.advocacy.model.audience.Person;

/**
 * A person who was erased stays erased, also under an id that was removed since; where the past of such an id has been
 * folded, nobody can tell, so it is not used again.
 */
final class ErasureCheck implements Check {
  @Override
  public void check(Draft draft, Findings findings) {
    for (Step step : draft.steps()) {
      boolean named = step.after()
          .filter(entity -> entity instanceof Person && !isErased(entity))
          .isPresent();
      if (named && draft.past(step.key()).anyMatch(ErasureCheck::isErasedVersion)) {
        findings.problem(again(step, "records again a person who was erased"));
      } else if (named
          && step.before().isEmpty()
          && draft.past(step.key()).anyMatch(Version::isFolded)) {
        findings.problem(
            again(
                step,
                "records again a person who was removed, and whose history has been folded, so that they may have been erased"));
      }
    }
  }

  private static Problem again(Step step, String what) {
    return new Problem(
        Findings.place(step.key(), "/erased"),
        what,
        "a person who stays erased",
        "if there is a new basis to keep the data, record them under a new id");
  }

  private static boolean isErasedVersion(Version version) {
    return version.isReadable() && isErased(version.entity());
  }

  private static boolean isErased(Entity entity) {
    return entity instanceof Person person && person.erased();
  }
}
