package org.officialstats.advocacy.tracking;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Problem;
import org.officialstats.advocacy.shape.Nearest;
import org.officialstats.advocacy.snapshot.Reference;

/** Every reference resolves inside the resulting state: those of what is recorded, and those to what goes. */
final class ReferenceCheck implements Check {
  @Override
  public void check(Draft draft, Findings findings) {
    for (Step step : draft.steps()) {
      for (Reference reference : step.references()) {
        if (!draft.hasAfter(reference.to())) {
          findings.problem(dangling(draft, reference));
        }
      }
    }
    for (EntityKey gone : gone(draft)) {
      draft.staying(gone).forEach(reference -> findings.problem(orphaned(reference)));
    }
  }

  private static Problem dangling(Draft draft, Reference reference) {
    EntityKey to = reference.to();
    String question = Nearest.to(
            to.id(), draft.partsAfter(to.kind()).map(EntityKey::id).toList())
        .map(id -> "; did you mean '" + id + "'?")
        .orElse("");
    return new Problem(
        Findings.place(reference.from(), reference.component()),
        "points at " + to + ", which is not there" + question,
        "a recorded " + to.kind(),
        "correct the id, or record " + to + " in the same commit");
  }

  private static Problem orphaned(Reference reference) {
    return new Problem(
        Findings.place(reference.from(), reference.component()),
        "points at " + reference.to() + ", which this commit removes",
        "nothing that points at it",
        "change or remove " + reference.from() + " in the same commit");
  }

  /** The entities and parts that the commit takes away, in the order of its steps. */
  private static Set<EntityKey> gone(Draft draft) {
    Set<EntityKey> gone = new LinkedHashSet<>();
    for (Step step : draft.steps()) {
      Optional<Entity> before = step.entityBefore();
      if (step.after().isEmpty()) {
        gone.add(step.key());
      }
      gone.addAll(Draft.parts(before));
    }
    if (draft.changesStrategy()) {
      gone.addAll(Draft.parts(draft.strategyBefore()));
    }
    gone.removeIf(draft::hasAfter);
    return gone;
  }
}
