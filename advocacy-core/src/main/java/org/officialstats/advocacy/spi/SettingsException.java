package org.officialstats.advocacy.spi;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.officialstats.advocacy.model.Problem;

/** Settings of a plugin are wrong; carries every problem at once. The administrator mends them. */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // an ImmutableList of records of strings
  private final List<Problem> problems;

  /** For these problems; at least one. */
  public SettingsException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = ImmutableList.copyOf(problems);
  }

  /** Every problem. */
  public List<Problem> problems() {
    return problems;
  }
}
