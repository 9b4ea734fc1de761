package org.officialstats.advocacy.model.event;

/** The sex of participants as they state it (SDMX code list CL_SEX; there F, M and O). */
public enum Sex {
  /** Female. */
  FEMALE,
  /** Male. */
  MALE,
  /** Neither of the two. */
  OTHER
}
