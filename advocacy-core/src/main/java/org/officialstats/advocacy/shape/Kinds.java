package org.officialstats.advocacy.shape;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.strategy.Strategy;

/** The kinds of entities, and the kinds of their named parts, such as the segments of a strategy. */
public final class Kinds {
  private static final ImmutableMap<String, Class<? extends Entity>> ENTITIES =
      entities(Strategy.class);

  private Kinds() {}

  /** The types of all entities in the order of the strategy's parts. */
  public static List<Class<? extends Entity>> entities() {
    return ENTITIES.values().asList();
  }

  /** The names of all kinds of entities in the same order. */
  public static List<String> names() {
    return ENTITIES.keySet().asList();
  }

  /** The type of the entities of this kind; empty if there is no such kind. */
  public static Optional<Class<? extends Entity>> find(String kind) {
    return Optional.ofNullable(ENTITIES.get(requireNonNull(kind, "kind")));
  }

  /** The name of the kind that a type stands for. */
  public static String nameOf(Class<?> type) {
    return EntityKey.kindOf(type);
  }

  /**
   * The kinds of named parts, each with the kind of the entity that it is part of: a record with an id of its own, such
   * as a segment, which is part of the strategy.
   */
  public static Map<String, String> parts() {
    return Parts.OWNERS;
  }

  @SafeVarargs
  private static ImmutableMap<String, Class<? extends Entity>> entities(
      Class<? extends Entity>... types) {
    return ImmutableList.copyOf(types).stream()
        .collect(ImmutableMap.toImmutableMap(Kinds::nameOf, type -> type));
  }
}
