package org.officialstats.advocacy.tracking;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Problem;
import org.officialstats.advocacy.model.StateMachine;
import org.officialstats.advocacy.model.Stateful;
import org.officialstats.advocacy.shape.Differences;
import org.officialstats.advocacy.shape.Scalar;

/** States follow each other as their tables say, and what is frozen stays as it is. */
final class StateCheck implements Check {
  @Override
  public void check(Draft draft, Findings findings) {
    for (Step step : draft.steps()) {
      if (step.before().isEmpty()) {
        step.after()
            .filter(Stateful.class::isInstance)
            .ifPresent(
                entity -> start(step.key(), (Stateful<?>) entity).ifPresent(findings::problem));
      } else if (step.entityBefore().orElseThrow() instanceof Stateful<?> before) {
        follow(step, before).forEach(findings::problem);
      }
    }
  }

  private static <S extends Enum<S>> Optional<Problem> start(EntityKey key, Stateful<S> entity) {
    Set<S> starts = entity.stateMachine().starts();
    return starts.contains(entity.state())
        ? Optional.empty()
        : Optional.of(new Problem(
            Findings.place(key, "/state"),
            "recorded first as '" + Scalar.textOf(entity.state()) + "'",
            oneOf(starts),
            "record it in one of these states first"));
  }

  private static <S extends Enum<S>> Stream<Problem> follow(Step step, Stateful<S> before) {
    boolean frozen = before.stateMachine().isFrozen(before.state());
    if (step.after().isEmpty()) {
      return frozen ? Stream.of(removed(step.key(), before.state())) : Stream.empty();
    }
    Entity after = step.after().orElseThrow();
    return Stream.concat(
        transition(step.key(), before, after).stream(),
        frozen ? thawed(step.key(), before, after) : Stream.empty());
  }

  private static <S extends Enum<S>> Optional<Problem> transition(
      EntityKey key, Stateful<S> before, Entity after) {
    StateMachine<S> machine = before.stateMachine();
    S from = before.state();
    S to = from.getDeclaringClass().cast(((Stateful<?>) after).state());
    return machine.allows(from, to)
        ? Optional.empty()
        : Optional.of(new Problem(
            Findings.place(key, "/state"),
            "goes from '" + Scalar.textOf(from) + "' to '" + Scalar.textOf(to) + "'",
            machine.after(from).isEmpty()
                ? "no other state, this one is final"
                : oneOf(machine.after(from)),
            "take the states in their order"));
  }

  private static Stream<Problem> thawed(EntityKey key, Stateful<?> before, Entity after) {
    return Differences.between((Entity) before, after).stream()
        .filter(
            difference -> !before.changeableWhenFrozen().contains(component(difference.pointer())))
        .map(difference -> new Problem(
            Findings.place(key, difference.pointer()),
            "changed in state '" + Scalar.textOf(before.state())
                + "', in which the content is fixed",
            "changes of " + String.join(", ", before.changeableWhenFrozen()) + " only",
            "leave it as it was, or record a new version under another id"));
  }

  private static Problem removed(EntityKey key, Enum<?> state) {
    return new Problem(
        key.toString(),
        "removed in state '" + Scalar.textOf(state) + "', in which the content is fixed",
        "to stay",
        "leave it, as others rely on what it says");
  }

  private static String component(String pointer) {
    int end = pointer.indexOf('/', 1);
    return pointer.substring(1, end < 0 ? pointer.length() : end);
  }

  private static String oneOf(Set<? extends Enum<?>> states) {
    return states.stream().map(Scalar::textOf).collect(Collectors.joining("', '", "'", "'"));
  }
}
