package org.officialstats.advocacy.log;

import static java.util.Objects.requireNonNull;

import org.officialstats.advocacy.model.Revision;

/**
 * The end of a log.
 *
 * @param revision the revision of the last commit, or {@link Revision#NONE}
 * @param hash the hash of the last commit, or {@link Digest#NONE}
 */
public record Head(Revision revision, Digest hash) {
  /** The end of an empty log. */
  public static final Head NONE = new Head(Revision.NONE, Digest.NONE);

  public Head {
    requireNonNull(revision, "revision");
    requireNonNull(hash, "hash");
  }
}
