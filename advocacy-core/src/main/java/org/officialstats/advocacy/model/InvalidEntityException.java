package org.officialstats.advocacy.model;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/** An entity whose components contradict each other; carries every problem at once. */
public final class InvalidEntityException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings(
      "serial") // an ImmutableList of records of strings; exceptions are not sent over the wire
  // here
  private final List<Problem> problems;

  /** For these problems; at least one. */
  public InvalidEntityException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = ImmutableList.copyOf(problems);
  }

  /** Every problem, in the order of the components. */
  public List<Problem> problems() {
    return problems;
  }
}
