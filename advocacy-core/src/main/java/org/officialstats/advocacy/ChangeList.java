package org.officialstats.advocacy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.snapshot.Snapshot;
import org.officialstats.advocacy.tracking.Edit;
import org.officialstats.advocacy.tracking.Outcome;
import org.officialstats.advocacy.tracking.Request;

/** Collects the changes of one commit. */
final class ChangeList implements Changes {
  private final Snapshot base;
  private final Map<EntityKey, Edit> edits = new LinkedHashMap<>();
  private final Set<EntityKey> fromElsewhere = new HashSet<>();

  ChangeList(Snapshot base) {
    this.base = base;
  }

  @Override
  public Snapshot base() {
    return base;
  }

  @Override
  public Changes put(Entity entity) {
    return add(Edit.put(requireNonNull(entity, "entity"), base.revision()));
  }

  @Override
  public Changes put(Entity entity, Revision basedOn) {
    fromElsewhere.add(requireNonNull(entity, "entity").key());
    return add(Edit.put(entity, requireNonNull(basedOn, "basedOn")));
  }

  @Override
  public <E extends Entity> Changes remove(Class<E> type, Id<E> id) {
    return add(Edit.remove(key(type, id), base.revision()));
  }

  @Override
  public <E extends Entity> Changes remove(Class<E> type, Id<E> id, Revision basedOn) {
    EntityKey key = key(type, id);
    fromElsewhere.add(key);
    return add(Edit.remove(key, requireNonNull(basedOn, "basedOn")));
  }

  Request request(Actor by, String message) {
    return new Request(
        by, message, ImmutableList.copyOf(edits.values()), Request.Purpose.RECORDING);
  }

  /** Whether only changes made from {@link #base()} came too late, so that they can be made again from a newer one. */
  boolean isWorthAnotherTry(Outcome outcome) {
    return outcome.refusal().denials().isEmpty()
        && !outcome.refusal().conflicts().isEmpty()
        && outcome.refusal().conflicts().stream()
            .noneMatch(conflict -> fromElsewhere.contains(conflict.entity()));
  }

  private Changes add(Edit edit) {
    if (edit.basedOn().isAfter(base.revision())) {
      throw new IllegalArgumentException("change of " + edit.key() + " made from revision "
          + edit.basedOn() + ": expected " + base.revision() + ", the latest one, or less");
    }
    Optional.ofNullable(edits.putIfAbsent(edit.key(), edit)).ifPresent(first -> {
      throw new IllegalArgumentException(
          "change of " + first.key() + " twice in one commit; expected each entity once");
    });
    return this;
  }

  private static <E extends Entity> EntityKey key(Class<E> type, Id<E> id) {
    return EntityKey.of(requireNonNull(type, "type"), requireNonNull(id, "id"));
  }
}
