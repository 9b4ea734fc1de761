package org.officialstats.advocacy.model;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.Set;

/**
 * Which states of an entity may follow which: one declared table for each kind of entity that has a state. Staying in a
 * state is always allowed. In a frozen state the entity's content no longer changes; only the components that {@link
 * Stateful#changeableWhenFrozen()} names do.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <S> the states
 */
public final class StateMachine<S extends Enum<S>> {
  private final Set<S> starts;
  private final ImmutableSetMultimap<S, S> transitions;
  private final Set<S> frozen;

  private StateMachine(Set<S> starts, ImmutableSetMultimap<S, S> transitions, Set<S> frozen) {
    this.starts = starts;
    this.transitions = transitions;
    this.frozen = frozen;
  }

  /** A table in which an entity may be recorded first in any of these states. */
  @SafeVarargs
  public static <S extends Enum<S>> StateMachine<S> startingIn(S first, S... others) {
    return new StateMachine<>(
        Sets.immutableEnumSet(first, others), ImmutableSetMultimap.of(), ImmutableSet.of());
  }

  /** This table with more transitions from one state. */
  @SafeVarargs
  public final StateMachine<S> allowing(S from, S... to) {
    ImmutableSetMultimap<S, S> more = ImmutableSetMultimap.<S, S>builder()
        .putAll(transitions)
        .putAll(from, to)
        .build();
    return new StateMachine<>(starts, more, frozen);
  }

  /** This table with these states frozen. */
  @SafeVarargs
  public final StateMachine<S> freezing(S first, S... others) {
    return new StateMachine<>(starts, transitions, Sets.immutableEnumSet(first, others));
  }

  /** The states in which an entity may be recorded first. */
  public Set<S> starts() {
    return starts;
  }

  /** The states that may follow this one; empty for a final state. */
  public Set<S> after(S state) {
    return transitions.get(requireNonNull(state, "state"));
  }

  /** Whether an entity may go from one state to the other. */
  public boolean allows(S from, S to) {
    return from == to || after(from).contains(to);
  }

  /** Whether the content of an entity in this state no longer changes. */
  public boolean isFrozen(S state) {
    return frozen.contains(state);
  }

  /** The table as text: {@code start: A, B}, then a line {@code A -> B, C} for each state that has a next one. */
  @Override
  public String toString() {
    StringBuilder table = new StringBuilder("start: ").append(Joiner.on(", ").join(starts));
    transitions
        .asMap()
        .forEach((from, to) -> table
            .append('\n')
            .append(from)
            .append(" -> ")
            .append(Joiner.on(", ").join(to)));
    if (!frozen.isEmpty()) {
      table.append("\nfrozen: ").append(Joiner.on(", ").join(frozen));
    }
    return table.toString();
  }
}
