package org.officialstats.advocacy.model;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * An entity that has a state, and a declared table of the transitions between its states. A commit that takes another
 * way is refused.
 *
 * @param <S> the states
 */
public interface Stateful<S extends Enum<S>> {
  /** The state the entity is in. */
  S state();

  /** The table of transitions; the same for all entities of a kind. */
  StateMachine<S> stateMachine();

  /** The names of the components that may change even in a frozen state. */
  default Set<String> changeableWhenFrozen() {
    return ImmutableSet.of("state", "labels", "sensitivity");
  }
}
