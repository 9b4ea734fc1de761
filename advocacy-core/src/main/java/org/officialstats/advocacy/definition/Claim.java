package org.officialstats.advocacy.definition;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.officialstats.advocacy.model.Problem;

/**
 * What a definition says of its place among others: which code it has, in which version, and whether it stands in for
 * another one.
 *
 * @param what what it is, {@code indicator} or {@code rule}
 * @param code its code
 * @param version its version
 * @param replaces the version that it stands in for
 */
record Claim(String what, String code, int version, OptionalInt replaces) {
  /**
   * What is wrong beside those that are in use; empty if nothing is.
   *
   * @param places says where a member of it stands
   * @param inUse the versions of those in use, by code
   */
  Optional<Problem> problem(UnaryOperator<String> places, Map<String, Integer> inUse) {
    Integer other = inUse.get(code);
    if (other == null) {
      return replaces.isEmpty()
          ? Optional.empty()
          : Optional.of(new Problem(
              places.apply("/replaces"),
              what + " " + code + " stands in for version " + replaces.getAsInt()
                  + ", and none with this code is in use",
              "a code in use",
              "correct the code, or leave out \"replaces\""));
    }
    if (replaces.isEmpty()) {
      return Optional.of(new Problem(
          places.apply("/code"),
          "code " + code + " is that of the " + what + " in use, version " + other,
          "a code of its own",
          "choose another one; to stand in for it, say \"replaces\": " + other + ", \"version\": "
              + (other + 1)));
    }
    return replaces.getAsInt() == other && version > other
        ? Optional.empty()
        : Optional.of(new Problem(
            places.apply("/replaces"),
            "version " + version + " stands in for version " + replaces.getAsInt() + " of " + code,
            "a higher version that stands in for version " + other + ", which is in use",
            "look at what has changed, then correct both numbers"));
  }
}
