package org.officialstats.advocacy.model.event;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Listed;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;

/**
 * One change in the life of an event, with its reason: another state, other dates, another mode. The state is the one
 * after the change; what it was before the change stands in the {@code previous} components.
 *
 * <p>Immutable and thread-safe.
 *
 * @param state the state after the change; the same as before where only the dates or the mode changed
 * @param on when it was decided, as far as that is known
 * @param reasonCode why, to be counted; never empty for a cancellation or a postponement
 * @param reason why, in words; may be published
 * @param previousDates the dates that held until then; empty where the dates did not change
 * @param previousMode the mode that held until then; empty where the mode did not change
 */
public record StateChange(
    EventState state,
    PartialDate on,
    @Listed("change-reason") Optional<Code> reasonCode,
    Optional<LocalizedText> reason,
    Optional<DateSpan> previousDates,
    Optional<EventMode> previousMode) {

  public StateChange {
    requireNonNull(state, "state");
    requireNonNull(on, "on");
    requireNonNull(reasonCode, "reasonCode");
    requireNonNull(reason, "reason");
    requireNonNull(previousDates, "previousDates");
    requireNonNull(previousMode, "previousMode");
    if (state.needsReason() && reasonCode.isEmpty()) {
      throw new IllegalArgumentException("change to " + state + " on " + on
          + ": without the code of a reason; expected an entry of the code list change-reason");
    }
  }

  /**
   * A change without a stated reason.
   *
   * @throws IllegalArgumentException for a cancellation or a postponement, which need one
   */
  public static StateChange to(EventState state, PartialDate on) {
    return new StateChange(
        state, on, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A change with the code of its reason. */
  public static StateChange to(EventState state, PartialDate on, Code reasonCode) {
    return new StateChange(
        state, on, Optional.of(reasonCode), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Whether it changes the dates or the mode, whatever it does to the state. */
  boolean changesMore() {
    return previousDates.isPresent() || previousMode.isPresent();
  }

  /** This change with its reason in words. */
  public StateChange because(LocalizedText words) {
    return new StateChange(state, on, reasonCode, Optional.of(words), previousDates, previousMode);
  }

  /** This change, saying which dates held until then. */
  public StateChange insteadOf(DateSpan dates) {
    return new StateChange(state, on, reasonCode, reason, Optional.of(dates), previousMode);
  }

  /** This change, saying which mode held until then. */
  public StateChange insteadOf(EventMode mode) {
    return new StateChange(state, on, reasonCode, reason, previousDates, Optional.of(mode));
  }
}
