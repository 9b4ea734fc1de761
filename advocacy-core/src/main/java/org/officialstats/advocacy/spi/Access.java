package org.officialstats.advocacy.spi;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.officialstats.advocacy.model.Texts;

/**
 * What an {@link AccessPolicy} says to a change: yes, or no and why.
 *
 * @param refusal why not, for the person who is refused; empty when it is allowed
 */
public record Access(Optional<String> refusal) {
  private static final Access ALLOWED = new Access(Optional.empty());

  public Access {
    requireNonNull(refusal, "refusal")
        .ifPresent(reason -> Texts.line("reason of a refusal", reason));
  }

  /** Yes. */
  public static Access allowed() {
    return ALLOWED;
  }

  /** No, for this reason: one line that the person who is refused will read. */
  public static Access refused(String reason) {
    return new Access(Optional.of(reason));
  }

  /** Whether the answer is yes. */
  public boolean isAllowed() {
    return refusal.isEmpty();
  }
}
