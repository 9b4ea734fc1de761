package org.officialstats.advocacy.tracking;

import org.officialstats.advocacy.model.Revision;

/**
 * What of the past a state no longer has.
 *
 * @param through the first revision from which on every state is whole: at which the last of the folded versions had been
 *     followed; none if nothing was folded
 * @param unfollowed how many folded versions are the latest of their entities; after a whole log, none
 */
record Folded(Revision through, int unfollowed) {
  static final Folded NOTHING = new Folded(Revision.NONE, 0);

  /** With one more version, which is the latest of its entity now. */
  Folded plus(Version added) {
    boolean follows = added.older().filter(Version::isFolded).isPresent();
    if (!follows && !added.isFolded()) {
      return this;
    }
    return new Folded(
        follows ? added.revision() : through,
        unfollowed + (added.isFolded() ? 1 : 0) - (follows ? 1 : 0));
  }

  /** With what was folded of this entity, given by its latest version, since it was last told of here. */
  Folded including(Version latest) {
    Version version = latest;
    while (version.older().isPresent()) {
      Version older = version.older().get();
      if (older.isFolded()) {
        Revision followed = version.revision();
        return followed.isAfter(through) ? new Folded(followed, unfollowed) : this;
      }
      version = older;
    }
    return this;
  }
}
