package org.officialstats.advocacy.definition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.snapshot.Recorded;

/** One look at a state for one definition: the tables as they are then, each filled once. Not thread-safe. */
final class Look {
  private final EvaluationContext context;
  private final Tables tables;
  private final Optional<ColumnAnswers> columns;
  private final Map<String, Sheet> sheets = new HashMap<>();

  Look(EvaluationContext context, Tables tables) {
    this.context = context;
    this.tables = tables;
    this.columns = ColumnAnswers.of(context.snapshot());
  }

  /** The columns of the state, where it keeps them. */
  Optional<ColumnAnswers> columns() {
    return columns;
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

  /** When and by whom an entity was recorded. */
  @SuppressWarnings("unchecked") // the id of an entity is of its type
  <E extends Entity> Optional<Recorded<E>> recorded(Class<E> type, Object entity) {
    return context.snapshot().recorded(type, (Id<E>) ((Entity) entity).id());
  }

  /** The day that a moment falls on where the body is. */
  PartialDate day(Instant moment) {
    return PartialDate.of(LocalDate.ofInstant(moment, context.zone()));
  }

  /** The entity of this kind with this id; empty where it is gone. */
  Optional<Entity> entity(String kind, String id) {
    return context.snapshot().find(new EntityKey(kind, id));
  }
}
