package org.officialstats.advocacy.json;

import java.util.List;
import java.util.function.Consumer;

/**
 * How a document is read.
 *
 * @param findings takes what is wrong
 * @param unknown what to do with fields that no component has
 * @param codes sees the codes of code lists
 */
record Reading(Findings findings, Unknown unknown, Consumer<PlacedCode> codes) {
  /** A document that a version of the library wrote; whether its codes are in use is for others to say. */
  static Reading stored(Findings findings) {
    return new Reading(findings, Unknown.KEPT, code -> {});
  }

  /** A document that somebody wrote by hand; its codes are gathered. */
  static Reading byHand(Findings findings, List<PlacedCode> codes) {
    return new Reading(findings, Unknown.REPORTED, codes::add);
  }
}
