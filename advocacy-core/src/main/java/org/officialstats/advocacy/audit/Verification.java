package org.officialstats.advocacy.audit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.Problem;

/**
 * The outcome of reading the whole log and checking it against its hashes and against the state in memory.
 *
 * @param head the end of the log that was verified
 * @param commits how many commits were read
 * @param changes how many changes are in them
 * @param redacted how many of the changes have had their text erased
 * @param folded how many of the changes are of former versions whose documents were dropped
 * @param problems everything that does not fit, each naming its revision; empty when the trail holds
 */
public record Verification(
    Head head, long commits, long changes, long redacted, long folded, List<Problem> problems) {
  public Verification {
    requireNonNull(head, "head");
    problems = ImmutableList.copyOf(problems);
  }

  /** Whether the trail holds: nothing was altered, left out, added or put elsewhere. */
  public boolean holds() {
    return problems.isEmpty();
  }
}
