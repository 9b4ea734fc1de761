package org.officialstats.advocacy.report;

/** How good or bad something is, for the colour that goes with the word; never shown by colour alone. */
public enum Tone {
  /** Neither good nor bad, or not known. */
  NEUTRAL,
  /** As it should be. */
  GOOD,
  /** Worth watching. */
  FAIR,
  /** Needs action. */
  POOR
}
