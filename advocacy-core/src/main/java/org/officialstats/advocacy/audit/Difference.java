package org.officialstats.advocacy.audit;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One component that differs between two versions of an entity.
 *
 * <p>Immutable and thread-safe. {@link #toString()} names the component only, as a value may be personal.
 *
 * @param component the component as a JSON pointer, such as {@code /dates} or {@code /parties/0/signedOn}
 * @param before its text in the earlier version; empty where it had none
 * @param after its text in the later version; empty where it has none
 */
public record Difference(String component, Optional<String> before, Optional<String> after) {
  public Difference {
    requireNonNull(component, "component");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }

  @Override
  public String toString() {
    return component;
  }
}
