package org.officialstats.advocacy.columns;

/**
 * Where the values of a field are.
 *
 * @param route the way to the rows that have them
 * @param column the column that they are in
 * @param domain the dictionary of their numbers, if they have any
 */
record Spot(Route route, Column column, String domain) {
  /** The rows that lead to themselves: the column is what is looked at. */
  boolean isHere() {
    return route.isHere();
  }
}
