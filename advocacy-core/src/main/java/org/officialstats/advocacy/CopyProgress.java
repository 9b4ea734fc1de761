package org.officialstats.advocacy;

import static java.util.Objects.requireNonNull;

import org.officialstats.advocacy.model.Revision;

/**
 * How far the copying of a store is. Made by the library only.
 *
 * @param copied the last revision that the target keeps for good
 * @param last the last revision that there is to copy
 */
public record CopyProgress(Revision copied, Revision last) {
  public CopyProgress {
    requireNonNull(copied, "copied");
    requireNonNull(last, "last");
  }
}
