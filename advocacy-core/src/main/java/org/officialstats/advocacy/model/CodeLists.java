package org.officialstats.advocacy.model;

/** The code lists in use. */
public final class CodeLists {
  private CodeLists() {}
}
