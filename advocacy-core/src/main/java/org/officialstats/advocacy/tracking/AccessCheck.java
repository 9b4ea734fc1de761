package org.officialstats.advocacy.tracking;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.spi.Access;
import org.officialstats.advocacy.spi.AccessPolicy;

/** Asks the host's policy whether an actor may do what they want to do. */
final class AccessCheck {
  private final AccessPolicy policy;

  AccessCheck(AccessPolicy policy) {
    this.policy = policy;
  }

  /** What the actor may read. */
  Predicate<Entity> readableBy(Actor actor) {
    return entity -> policy.mayRead(actor, entity);
  }

  /** Why the actor may not make this change; empty if they may. */
  Optional<String> refusal(
      Actor actor, Optional<Entity> before, Optional<Entity> after, boolean erasing) {
    if (before.filter(readableBy(actor).negate()).isPresent()) {
      return Optional.of("it may not be read");
    }
    return access(actor, before, after, erasing).refusal();
  }

  /** Why the actor may not fold history before this moment; empty if they may. */
  Optional<String> foldingRefusal(Actor actor, Instant before) {
    return policy.mayFold(actor, before).refusal();
  }

  private Access access(
      Actor actor, Optional<Entity> before, Optional<Entity> after, boolean erasing) {
    if (before.isEmpty()) {
      return after.map(added -> policy.mayAdd(actor, added)).orElseGet(Access::allowed);
    }
    if (erasing) {
      return policy.mayErase(actor, before.get());
    }
    return after
        .map(replaced -> policy.mayReplace(actor, before.get(), replaced))
        .orElseGet(() -> policy.mayRemove(actor, before.get()));
  }
}
