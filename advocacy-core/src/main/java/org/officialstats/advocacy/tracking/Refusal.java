package org.officialstats.advocacy.tracking;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.officialstats.advocacy.audit.Conflict;
import org.officialstats.advocacy.model.Problem;

/**
 * Everything that speaks against a commit; nothing does when all lists are empty.
 *
 * @param denials what the access policy refused
 * @param conflicts what somebody else has changed since
 * @param problems what is wrong with the content
 */
public record Refusal(List<Problem> denials, List<Conflict> conflicts, List<Problem> problems) {
  /** Nothing speaks against it. */
  static final Refusal NOTHING =
      new Refusal(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

  /** Copies the lists. */
  public Refusal {
    denials = ImmutableList.copyOf(denials);
    conflicts = ImmutableList.copyOf(conflicts);
    problems = ImmutableList.copyOf(problems);
  }

  /** That one thing is wrong with the content. */
  static Refusal of(Problem problem) {
    return new Refusal(ImmutableList.of(), ImmutableList.of(), ImmutableList.of(problem));
  }

  /** Whether nothing speaks against the commit. */
  public boolean isEmpty() {
    return denials.isEmpty() && conflicts.isEmpty() && problems.isEmpty();
  }

  /** Everything as problems: denials, then conflicts, then the rest. */
  public List<Problem> all() {
    return Stream.of(
            denials.stream(), conflicts.stream().map(Conflict::asProblem), problems.stream())
        .flatMap(each -> each)
        .collect(ImmutableList.toImmutableList());
  }
}
