package org.officialstats.advocacy.expression;

/**
 * Where in a text a node begins. All places are equal, so that two expressions that say the same are equal wherever
 * their parts were written.
 *
 * @param column from 1, counted in code points of Unicode
 */
public record Place(int column) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Place;
  }

  @Override
  public int hashCode() {
    return 0;
  }

  @Override
  public String toString() {
    return "column " + column;
  }
}
