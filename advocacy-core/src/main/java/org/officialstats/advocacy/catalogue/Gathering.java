package org.officialstats.advocacy.catalogue;

import org.officialstats.advocacy.model.Truth;

/**
 * An event that was held, or may have been, in the period.
 *
 * @param event its row among the events
 * @param inPeriod whether it was held in the period
 */
record Gathering(int event, Truth inPeriod) {}
