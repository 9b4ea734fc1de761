package org.officialstats.advocacy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.officialstats.advocacy.audit.Conflict;
import org.officialstats.advocacy.model.Problem;

/**
 * A commit was refused and nothing of it was stored. Carries every problem at once, sorted by who can do something about
 * it: the person who made the change mends {@link #problems()}, reads again after {@link #conflicts()}, and asks the
 * administrator about {@link #denials()}.
 */
public final class CommitRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // immutable lists of records of texts
  private final List<Problem> problems;

  @SuppressWarnings("serial")
  private final List<Conflict> conflicts;

  @SuppressWarnings("serial")
  private final List<Problem> denials;

  CommitRefusedException(List<Problem> denials, List<Conflict> conflicts, List<Problem> problems) {
    super(
        Stream.of(denials.stream(), conflicts.stream().map(Conflict::asProblem), problems.stream())
            .flatMap(each -> each)
            .map(Problem::toString)
            .collect(Collectors.joining("\n")));
    this.denials = ImmutableList.copyOf(denials);
    this.conflicts = ImmutableList.copyOf(conflicts);
    this.problems = ImmutableList.copyOf(problems);
  }

  /** What the access policy refused. */
  public List<Problem> denials() {
    return denials;
  }

  /** What somebody else has changed since. */
  public List<Conflict> conflicts() {
    return conflicts;
  }

  /** What is wrong with the content. */
  public List<Problem> problems() {
    return problems;
  }
}
