package org.officialstats.advocacy.definition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.officialstats.advocacy.columns.Selection;
import org.officialstats.advocacy.columns.Table;
import org.officialstats.advocacy.columns.Tables;
import org.officialstats.advocacy.columns.Watched;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.expression.Scope;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;

/**
 * A condition about the records of one kind, in the language of definitions, for indicators and rules that are written in
 * Java. It is asked of columns, and after a commit only of those records again of which the answer may have changed. No
 * record is read for it.
 *
 * <pre>{@code
 * private static final Condition OVERDUE =
 *     Condition.on(Commitment.class, "due < asOf && !has(fulfilledOn)");
 *
 * public List<Figure> figures(EvaluationContext context) {
 *   Evidence overdue = OVERDUE.ask(context);
 *   return List.of(Figure.of(Unit.COUNT, Result.count(overdue.counted().size()), overdue));
 * }
 * }</pre>
 *
 * <p>Immutable to its users and thread-safe. What was worked out is kept with the state that was asked, so that it pays to
 * make a condition once.
 */
public final class Condition {
  private final Class<? extends Entity> kind;
  private final String text;
  private final Planned<Ground> plan;

  private Condition(Class<? extends Entity> kind, String text) {
    this.kind = kind;
    this.text = text;
    this.plan = new Planned<>(ComputedFields.NONE, this::ground);
  }

  /**
   * A condition that names codes of the standard code lists only.
   *
   * @param kind the records
   * @param text what is asked of each; it can read their fields, {@code asOf}, {@code period} and {@code year}
   * @throws IllegalArgumentException with everything that is wrong, each with its column
   */
  public static Condition on(Class<? extends Entity> kind, String text) {
    return on(kind, text, CodeLists.standard());
  }

  /**
   * A condition.
   *
   * @param kind the records
   * @param text what is asked of each; it can read their fields, {@code asOf}, {@code period} and {@code year}
   * @param lists the code lists with an office's own codes, such as those of its strategy
   * @throws IllegalArgumentException with everything that is wrong, each with its column
   */
  public static Condition on(Class<? extends Entity> kind, String text, CodeLists lists) {
    Condition condition = new Condition(requireNonNull(kind, "kind"), requireNonNull(text, "text"));
    condition.plan.under(requireNonNull(lists, "lists"));
    return condition;
  }

  private Ground ground(org.officialstats.advocacy.definition.Tables tables) {
    org.officialstats.advocacy.definition.Table table = tables.get(EntityKey.kindOf(kind));
    Scope scope = GroundReader.fields(table, ImmutableMap.of()).build();
    return new Ground(
        table,
        tables.get("strategy"),
        Optional.of(Expression.condition(text, scope)),
        ImmutableMap.of(),
        ImmutableMap.of(),
        scope);
  }

  /**
   * What the condition says of all records of the kind: those of which it holds count, those of which it does not do not
   * count, and those of which it cannot be told are unknown. The three lists are views, whose sizes are known at once.
   *
   * @throws IllegalArgumentException if a code that it names is not in the code lists in force
   */
  public Evidence ask(EvaluationContext context) {
    Selection answers = answers(context, Tables.of(Watched.plain(context.snapshot())));
    Table rows = answers.table();
    return new Evidence(
        rows.keys(answers.yes()), rows.keys(answers.no()), rows.keys(answers.unknown()));
  }

  /** What it says of the rows of a register. */
  Selection answers(Register register, EvaluationContext context, Tables columns) {
    if (!register.name().equals(EntityKey.kindOf(kind))) {
      throw new IllegalArgumentException("condition '" + text + "': asked of '"
          + register.name() + "'; expected the register of '" + EntityKey.kindOf(kind)
          + "', which it is about");
    }
    return answers(context, columns);
  }

  private Selection answers(EvaluationContext context, Tables columns) {
    Planned.Plan<Ground> now = plan.under(context.snapshot().codeLists());
    Look look = new Look(context, now.tables(), columns);
    Desk desk = Desk.of(look, now.plan());
    Selection answers = desk.population();
    look.note(desk.kinds());
    return answers;
  }

  /** The condition as it was written. */
  @Override
  public String toString() {
    return text;
  }
}
