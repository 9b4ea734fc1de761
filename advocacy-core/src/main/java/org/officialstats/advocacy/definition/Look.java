package org.officialstats.advocacy.definition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;

/** One look at a state for one definition: the tables as they are then, each filled once. Not thread-safe. */
final class Look {
  private final EvaluationContext context;
  private final Tables tables;
  private final Map<String, Sheet> sheets = new HashMap<>();

  Look(EvaluationContext context, Tables tables) {
    this.context = context;
    this.tables = tables;
  }

  EvaluationContext context() {
    return context;
  }

  /** The rows of a table. */
  Sheet sheet(String table) {
    Sheet known = sheets.get(table);
    if (known == null) {
      known = new Sheet(tables.get(table), this);
      sheets.put(table, known);
    }
    return known;
  }

  /** The entity of this kind with this id; empty where it is gone. */
  Optional<Entity> entity(String kind, String id) {
    return context.snapshot().find(new EntityKey(kind, id));
  }
}
