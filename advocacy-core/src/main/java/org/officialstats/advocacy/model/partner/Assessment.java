package org.officialstats.advocacy.model.partner;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;

/**
 * How much a stakeholder cares and how much it can bring about, as judged on one day (the interest and influence grid of
 * stakeholder analysis).
 *
 * <p>Immutable and thread-safe.
 *
 * @param on when it was judged
 * @param interest how much the stakeholder cares, 1 little to 5 much
 * @param influence how much the stakeholder can bring about, 1 little to 5 much
 * @param note on what the judgement rests; empty when it is not recorded
 */
public record Assessment(
    PartialDate on, int interest, int influence, Optional<LocalizedText> note) {
  public Assessment {
    requireNonNull(on, "on");
    requireNonNull(note, "note");
    checkScale("interest", interest);
    checkScale("influence", influence);
  }

  /** An assessment without a note. */
  public static Assessment of(PartialDate on, int interest, int influence) {
    return new Assessment(on, interest, influence, Optional.empty());
  }

  private static void checkScale(String name, int value) {
    if (value < 1 || value > 5) {
      throw new IllegalArgumentException(
          "assessment: " + name + " " + value + "; expected 1 little to 5 much");
    }
  }
}
