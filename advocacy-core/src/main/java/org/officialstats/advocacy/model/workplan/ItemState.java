package org.officialstats.advocacy.model.workplan;

/** How far an item of a workplan is reported to have come. */
public enum ItemState {
  /** Nothing was done yet. */
  NOT_STARTED,
  /** Work goes on. */
  IN_PROGRESS,
  /** It is done. */
  DONE,
  /** It will not be done. */
  DROPPED
}
