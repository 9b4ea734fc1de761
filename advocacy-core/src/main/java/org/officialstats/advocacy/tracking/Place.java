package org.officialstats.advocacy.tracking;

import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.model.Revision;

/**
 * What came of a request before the store was asked.
 *
 * @param verdict what is to be thought of it
 * @param ticket the commit whose fate decides; null if the verdict stands whatever the store does
 * @param revision at which everything is as requested then
 * @param turn what the caller is to hand to the store; null if somebody else will, and wakes the caller
 */
record Place(
    Verdict verdict,
    @Nullable Ticket ticket,
    Revision revision,
    @Nullable Batch turn) {}
