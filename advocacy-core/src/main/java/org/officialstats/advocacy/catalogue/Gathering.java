package org.officialstats.advocacy.catalogue;

import java.util.List;
import org.officialstats.advocacy.model.Truth;

/**
 * An event that was held, or may have been, in the period.
 *
 * @param event its row among the events
 * @param inPeriod whether it was held in the period
 * @param kind the kind of the event
 * @param came who took part, one person after the other
 */
record Gathering(int event, Truth inPeriod, String kind, List<Came> came) {
  /** Whether this row is that of somebody who took part. */
  boolean has(int record) {
    return came.stream().anyMatch(one -> one.record() == record);
  }
}
