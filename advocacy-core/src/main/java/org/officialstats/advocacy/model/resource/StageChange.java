package org.officialstats.advocacy.model.resource;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;

/**
 * When a contribution reached a stage.
 *
 * <p>Immutable and thread-safe.
 *
 * @param stage the stage reached
 * @param on when
 * @param reason why, such as the reason of a refusal; empty when there is none to tell
 */
public record StageChange(ContributionStage stage, PartialDate on, Optional<LocalizedText> reason) {
  public StageChange {
    requireNonNull(stage, "stage");
    requireNonNull(on, "on");
    requireNonNull(reason, "reason");
  }

  /** A stage reached, without a reason. */
  public static StageChange to(ContributionStage stage, PartialDate on) {
    return new StageChange(stage, on, Optional.empty());
  }
}
