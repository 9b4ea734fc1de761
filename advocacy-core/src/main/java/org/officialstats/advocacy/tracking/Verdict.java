package org.officialstats.advocacy.tracking;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What is to be thought of a request on top of a state.
 *
 * @param steps what it would really change; nothing if all it wants is so already
 * @param isNote whether it is to be stored though it changes nothing
 * @param refusal what speaks against it
 */
record Verdict(List<Step> steps, boolean isNote, Refusal refusal) {
  Verdict {
    steps = ImmutableList.copyOf(steps);
  }

  /** Whether there is something to store, and nothing speaks against it. */
  boolean isToBeStored() {
    return refusal.isEmpty() && (isNote || !steps.isEmpty());
  }
}
