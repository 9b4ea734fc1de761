package org.officialstats.advocacy.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.officialstats.advocacy.model.Problem;

/** A document that is not what it should be; carries every problem at once, in the order of the document. */
public final class JsonFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // an ImmutableList of records of strings; not sent over a wire
  private final List<Problem> problems;

  /** For these problems; at least one. */
  public JsonFormatException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = ImmutableList.copyOf(problems);
  }

  /** Every problem, in the order of the document. */
  public List<Problem> problems() {
    return problems;
  }
}
