package org.officialstats.advocacy.model.event;

/** How somebody took part in an event. */
public enum AttendanceMode {
  /** At the place. */
  IN_PERSON,
  /** By video or telephone. */
  ONLINE
}
