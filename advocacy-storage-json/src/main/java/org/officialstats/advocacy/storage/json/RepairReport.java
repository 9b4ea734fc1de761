package org.officialstats.advocacy.storage.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.spi.Notice;

/**
 * What an inspection or a repair of a JSON store found.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kept the end of the longest chain of commits that is whole from the first one on
 * @param lastKnown the number of the last commit of which the files tell at all; those after {@code kept} up to this
 *     one are lost, unless a backup has them
 * @param found what is not as it was written, each with its place; empty if everything is
 * @param setAside what was moved or copied and where to, in the order done; empty after an inspection
 */
public record RepairReport(Head kept, long lastKnown, List<Notice> found, List<Notice> setAside) {
  public RepairReport {
    requireNonNull(kept, "kept");
    found = List.copyOf(found);
    setAside = List.copyOf(setAside);
  }

  /** Whether everything is as it was written. */
  public boolean isWhole() {
    return found.isEmpty();
  }

  /** How many commits are known to have been there and are not in the chain that is whole. */
  public long lost() {
    return Math.max(0, lastKnown - kept.revision().number());
  }

  /** The report for people: a line for the outcome, then one for each thing found and each thing set aside. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("kept up to revision ")
        .append(kept.revision())
        .append("; lost: ")
        .append(lost());
    found.forEach(notice -> text.append("\nfound ").append(notice));
    setAside.forEach(notice -> text.append("\nset aside ").append(notice));
    return text.toString();
  }
}
