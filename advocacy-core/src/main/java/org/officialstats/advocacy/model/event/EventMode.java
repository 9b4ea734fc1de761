package org.officialstats.advocacy.model.event;

/** How people take part in an event. */
public enum EventMode {
  /** At one place. */
  IN_PERSON,
  /** By video or telephone only. */
  ONLINE,
  /** At a place, and by video or telephone as well. */
  HYBRID,
  /** Many activities under one theme, at no one place: an international day, a social media campaign. */
  CAMPAIGN
}
