package org.officialstats.advocacy.columns;

/** A snapshot that keeps its tables. */
public interface Tabular {
  /** The tables of what the snapshot shows. */
  Tables tables();
}
