package org.officialstats.advocacy.tracking;

import java.util.ArrayList;
import java.util.List;
import org.officialstats.advocacy.audit.Conflict;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Problem;

/** Collects what speaks against a commit. */
final class Findings {
  private final List<Problem> denials = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /** The actor may not do this, for that reason. */
  void deny(String where, String what, String reason) {
    denials.add(new Problem(where, what + ": " + reason, "", ""));
  }

  void conflict(Conflict conflict) {
    conflicts.add(conflict);
  }

  void problem(Problem problem) {
    problems.add(problem);
  }

  Refusal refusal() {
    return new Refusal(denials, conflicts, problems);
  }

  /** The name of a component in problems: the entity, and the JSON pointer of the component, which may be empty. */
  static String place(EntityKey key, String component) {
    return component.isEmpty() ? key.toString() : key + ", " + component;
  }
}
