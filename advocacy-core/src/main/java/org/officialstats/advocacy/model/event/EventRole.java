package org.officialstats.advocacy.model.event;

/** What the body that carries out the strategy has to do with an event. */
public enum EventRole {
  /** It is on the list of events, no more. */
  LISTED,
  /** Somebody attends for the body. */
  ATTENDING,
  /** The body organizes it, alone or with others. */
  ORGANIZING
}
