package org.officialstats.advocacy.model.strategy;

/** How a segment of the audience stands to the strategy. */
public enum SegmentRank {
  /** Those whom the strategy is for in the first place. */
  PRIMARY,
  /** Those who are addressed because they can help or hinder. */
  SECONDARY
}
