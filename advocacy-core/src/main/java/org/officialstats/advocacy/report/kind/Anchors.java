package org.officialstats.advocacy.report.kind;

import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.Id;

/** Names headings after what they speak of. */
final class Anchors {
  private static final int LONGEST = 64;
  private static final int DIGITS = 16;

  private Anchors() {}

  /** The set and the id; digits that stand for the id where both are longer than a name may be. */
  static String of(String set, Id<?> id) {
    String name = set + "-" + id;
    return name.length() <= LONGEST
        ? name
        : set + "-" + Digest.of(id.value()).hex().substring(0, DIGITS);
  }
}
