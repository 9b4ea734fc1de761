package org.officialstats.advocacy.catalogue;

import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.event.Event;

/**
 * An event that was held, or may have been, in the period.
 *
 * @param number its place among those of the period, counted from 0
 * @param event the event
 * @param inPeriod whether it was held in the period
 */
record Gathering(int number, Event event, Truth inPeriod) {}
