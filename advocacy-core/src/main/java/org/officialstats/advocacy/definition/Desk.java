package org.officialstats.advocacy.definition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.columns.Bits;
import org.officialstats.advocacy.expression.DayRange;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Node;
import org.officialstats.advocacy.expression.Row;
import org.officialstats.advocacy.model.Truth;

/** The rows that one definition looks at, with all that its conditions can read of them. Not thread-safe. */
final class Desk {
  private final Look look;
  private final Ground ground;
  private final Map<String, Cells> constants;
  private final Sheet sheet;
  private final Map<String, Linked> links = new HashMap<>();

  Desk(Look look, Ground ground, Map<String, Cells> constants) {
    this.look = look;
    this.ground = ground;
    this.constants = constants;
    this.sheet = look.sheet(ground.table().name());
  }

  Look look() {
    return look;
  }

  Sheet sheet() {
    return sheet;
  }

  int size() {
    return sheet.size();
  }

  Map<String, Cells> constants() {
    return constants;
  }

  /** The rows that belong to each row by this link. */
  Linked link(String name) {
    Linked known = links.get(name);
    if (known == null) {
      known = new Linked(requireNonNull(ground.links().get(name), name), this);
      links.put(name, known);
    }
    return known;
  }

  boolean isLink(String name) {
    return ground.links().containsKey(name);
  }

  /** Whether this is the name of a text by language. */
  boolean hasText(String name) {
    return ground.table().texts().containsKey(name);
  }

  /** The value of something that conditions can read. */
  Optional<?> value(String name, int row) {
    Cells constant = constants.get(name);
    if (constant != null) {
      return constant.at(row);
    }
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    if (!isLink(first)) {
      return sheet.cells(name).at(row);
    }
    return dot < 0 ? link(first).value(row) : link(first).ofLast(name.substring(dot + 1), row);
  }

  /** The words by which a row is told apart: of a field, or of a field of the rows that belong to it. */
  Set<String> words(String name, int row) {
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    return dot >= 0 && isLink(first)
        ? link(first).words(name.substring(dot + 1), row)
        : Values.words(value(name, row));
  }

  Row row(int row) {
    return new CellRow((Field field) -> value(field.name(), row));
  }

  /** What is the same for all rows, be there any or not. */
  Row anyRow() {
    return new CellRow(
        (Field field) -> requireNonNull(constants.get(field.name())).at(0));
  }

  /**
   * What a condition says of each row. Its parts that columns can tell are asked of them; the others are asked of the
   * rows that are left.
   */
  Verdict verdict(Expression condition) {
    Verdict verdict = Verdict.always(size());
    List<Expression> others = new ArrayList<>();
    for (Expression part : parts(condition)) {
      Optional<ColumnAnswers> columns =
          look.columns().filter(answers -> answers.canTell(ground.table(), part));
      if (columns.isPresent()) {
        verdict = verdict.and(columns.get().of(ground.table(), sheet, part, anyRow()));
      } else {
        others.add(part);
      }
    }
    for (Expression part : others) {
      verdict = verdict.and(asked(part, verdict.possible()));
    }
    return verdict;
  }

  /** The conditions that have to hold all together. */
  private List<Expression> parts(Expression condition) {
    return condition.root() instanceof Node.And and
        ? and.children().stream()
            .map(part -> Expression.condition(part.text(), ground.scope()))
            .toList()
        : ImmutableList.of(condition);
  }

  private Verdict asked(Expression condition, Bits rows) {
    return Verdict.of(size(), row -> rows.get(row) ? condition.truth(row(row)) : Truth.FALSE);
  }

  /** What a condition says of each row; one that is not there holds of all. */
  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // a component of what was written
  Verdict verdict(Optional<Expression> condition) {
    return condition.map(this::verdict).orElseGet(() -> Verdict.always(size()));
  }

  /** The rows that are looked at. */
  Verdict population() {
    return verdict(ground.where());
  }

  Optional<BigDecimal> number(Expression expression, int row) {
    return expression.number(row(row));
  }

  Optional<DayRange> date(Expression expression, int row) {
    return expression.date(row(row));
  }
}
