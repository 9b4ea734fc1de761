package org.officialstats.advocacy.model.audience;

/** Who says so: the kind of source of an observation, from the highest authority to the lowest. */
public enum Authority {
  /** An official statement or document of the organization. */
  OFFICIAL,
  /** What the holder said or wrote in public. */
  PUBLIC,
  /** What the office itself assesses. */
  OWN_ASSESSMENT,
  /** What somebody else reports. */
  THIRD_PARTY;

  /** Whether this authority is higher than the other. */
  public boolean isHigherThan(Authority other) {
    return compareTo(other) < 0;
  }
}
