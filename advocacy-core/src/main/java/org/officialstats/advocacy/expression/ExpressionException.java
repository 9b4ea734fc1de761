package org.officialstats.advocacy.expression;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.officialstats.advocacy.model.Problem;

/**
 * A text that is no expression of the language, or not one of the type that is needed; carries every problem at once.
 * It is all that reading a text throws.
 */
public final class ExpressionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // records of strings; exceptions are not sent over the wire here
  private final List<Problem> problems;

  /** For these problems; at least one. */
  ExpressionException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = ImmutableList.copyOf(problems);
  }

  /** Every problem, in the order of their columns; each says {@code column 17} for where it is. */
  public List<Problem> problems() {
    return problems;
  }

  /** The same problems of an expression that stands in this place: {@code [/rules/3/where, column 17] …}. */
  public List<Problem> problemsIn(String where) {
    requireNonNull(where, "where");
    return problems.stream()
        .map(problem -> new Problem(
            where + ", " + problem.where(), problem.what(), problem.expected(), problem.remedy()))
        .collect(ImmutableList.toImmutableList());
  }
}
