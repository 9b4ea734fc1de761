package org.officialstats.advocacy.tracking;

import org.officialstats.advocacy.model.Revision;

/**
 * What became of a request.
 *
 * @param revision the revision at which everything is as requested; of no meaning if it was refused
 * @param refusal what spoke against it
 */
public record Outcome(Revision revision, Refusal refusal) {}
