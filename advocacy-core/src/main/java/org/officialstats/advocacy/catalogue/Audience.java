package org.officialstats.advocacy.catalogue;

import org.officialstats.advocacy.definition.Register;

/**
 * The positions that are looked at, and the observations of where their holders stand.
 *
 * @param positions the keys of the positions
 * @param kind what kind of position each is
 * @param observations the keys of the observations
 */
record Audience(Register.Keys positions, Register.Words kind, Register.Keys observations) {
  /** The kind of a position. */
  String kind(int position) {
    return kind.text(kind.number(position));
  }
}
