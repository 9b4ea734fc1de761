package org.officialstats.advocacy.model.workplan;

/** What a new version of a workplan does to an item. */
public enum ChangeKind {
  /** The item is new. */
  ADDED,
  /** The item is no more planned. */
  DROPPED,
  /** The item begins or is due on another day. */
  REDATED,
  /** Something else about the item is different. */
  CHANGED
}
