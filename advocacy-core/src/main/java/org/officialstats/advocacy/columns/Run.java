package org.officialstats.advocacy.columns;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.expression.Node;
import org.officialstats.advocacy.expression.Row;

/**
 * One evaluation of conditions over the tables of a state. What is asked more than once, by whichever definitions, is
 * worked out once: each comparison is remembered by its text, its view and the values of its constants.
 *
 * <pre>{@code
 * Run run = new Run();
 * View events = View.of(tables, "event");
 * Selection held = run.where(events, Expression.condition("state == 'held'", scope), constants);
 * }</pre>
 *
 * <p>Thread-safe. The answers do not depend on which thread asks, or in which order.
 */
public final class Run {
  /** So many rows' answers are remembered, at a quarter of a byte each. */
  private static final long MOST_ROWS = 128L << 20;

  private final Map<Atom, Selection> known = new ConcurrentHashMap<>();
  private final AtomicLong rows = new AtomicLong();

  /** A run in which nothing is known yet. */
  public Run() {}

  /** A condition of rows, and all that its answer depends on. */
  private record Atom(
      Table table,
      String prefix,
      Map<String, Chosen> chosen,
      List<Given> given,
      String text,
      List<Object> constants) {}

  /**
   * What a condition says of the rows of a view.
   *
   * @param view the rows; they are not beside others
   * @param condition a condition in the scope of the view
   * @param constants the values of the fields that are the same for all rows
   */
  public Selection where(View view, Expression condition, Row constants) {
    requireNonNull(condition, "condition");
    if (view.isPaired()) {
      throw new IllegalArgumentException(
          "table '" + view.table().name() + "': its rows are beside others; ask a Join");
    }
    return where(view, condition.root(), constants);
  }

  /**
   * What a condition says of the rows of a view after some of them have changed.
   *
   * @param before what it said before they changed; further rows may have been added since
   * @param rows those that have changed, or were added
   */
  public Selection again(
      View view, Expression condition, Row constants, Selection before, Bits rows) {
    Table table = view.table();
    long[] yes = before.yes().copy(table.size());
    long[] unknown = before.unknown().copy(table.size());
    Kernel kernel = new Compiler(view, constants).kernel(condition.root());
    Answers.ofRows(kernel, rows.rows(), yes, unknown);
    return Answers.live(table, yes, unknown);
  }

  private Selection where(View view, Node node, Row constants) {
    Optional<ForeignKey> key = view.foreignKey(node).filter(to -> isFewer(to.target(), view));
    if (key.isPresent()) {
      return remembered(view, node, constants, () -> behind(key.get(), view, node, constants));
    }
    if (node instanceof Node.Not not) {
      return where(view, not.operand(), constants).not();
    }
    if (node instanceof Node.And and) {
      return and(view, and.children(), constants);
    }
    if (node instanceof Node.Or or) {
      return or(view, or.children(), constants);
    }
    return remembered(
        view,
        node,
        constants,
        () -> Answers.all(view.table(), new Compiler(view, constants).kernel(node)));
  }

  /** Whether it takes less to ask the rows that are pointed at than those that point. */
  private static boolean isFewer(Table target, View view) {
    return target.size() <= view.table().size();
  }

  /** The rows that are pointed at are asked, each once. */
  private Selection behind(ForeignKey key, View view, Node node, Row constants) {
    return key.follow(
        view.table(),
        where(view.at(key), node, constants),
        () -> new Compiler(view, constants).kernel(node));
  }

  private Selection remembered(View view, Node node, Row constants, Supplier<Selection> asked) {
    Atom atom = new Atom(
        view.table(),
        view.prefix(),
        view.chosen(),
        view.given(node),
        node.text(),
        ConstantValues.of(node, constants));
    @Nullable Selection answer = known.get(atom);
    if (answer == null) {
      answer = asked.get();
      keep(atom, answer);
    }
    return answer;
  }

  /** What is remembered is forgotten when it has become large beside the tables. */
  private void keep(Atom atom, Selection answer) {
    if (rows.addAndGet(answer.table().size()) > MOST_ROWS) {
      known.clear();
      rows.set(answer.table().size());
    }
    known.put(atom, answer);
  }

  private Selection and(View view, List<Node> operands, Row constants) {
    Selection all = Selection.all(view.table());
    for (Node operand : operands) {
      all = all.and(where(view, operand, constants));
    }
    return all;
  }

  private Selection or(View view, List<Node> operands, Row constants) {
    Selection any = Selection.none(view.table());
    for (Node operand : operands) {
      any = any.or(where(view, operand, constants));
    }
    return any;
  }

  /** How many comparisons are remembered. */
  int known() {
    return known.size();
  }
}
