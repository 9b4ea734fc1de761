package org.officialstats.advocacy.columns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.officialstats.advocacy.expression.Row;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.strategy.Strategy;

/** Some entities under the strategy that ships with the library, and the plain ways to look at them. */
final class World {
  private static final Instant FIRST = Instant.parse("2026-01-01T03:00:00.25Z");
  private static final Strategy STRATEGY = Strategies.gwgBigData();

  private final Map<EntityKey, Source> sources = new TreeMap<>();
  private final Row constants;

  World(Row constants) {
    this.constants = constants;
    put(STRATEGY, 0);
  }

  /** An entity that was recorded some days after the first, and changed a day later. */
  record Stored(Entity entity, int days) implements Source {
    @Override
    public EntityKey key() {
      return entity.key();
    }

    @Override
    public Optional<Instant> firstAt() {
      return Optional.of(FIRST.plusSeconds(86_400L * days));
    }

    @Override
    public Optional<Instant> at() {
      return Optional.of(FIRST.plusSeconds(86_400L * (days + 1)));
    }

    @Override
    public String toString() {
      return entity.toString();
    }
  }

  Source put(Entity entity, int days) {
    Source source = new Stored(entity, days);
    sources.put(entity.key(), source);
    return source;
  }

  void remove(EntityKey key) {
    sources.remove(key);
  }

  Strategy strategy() {
    return STRATEGY;
  }

  Row constants() {
    return constants;
  }

  Collection<Source> sources() {
    return sources.values();
  }

  Tables tables() {
    return Tables.of(STRATEGY, sources.values().stream());
  }

  /** What the live rows of a table are made of, in the order of ids and of lists. */
  List<Item> items(String table) {
    if (table.equals("country")) {
      return Country.all().stream().map(Item::of).toList();
    }
    TableShape shape = Shapes.tables().get(table);
    if (shape.owner().isEmpty()) {
      return sources.values().stream()
          .filter(source -> source.key().kind().equals(table))
          .map(Item::of)
          .toList();
    }
    String name = table.substring(shape.owner().get().table().length() + 1);
    List<Item> items = new ArrayList<>();
    for (Item owner : items(shape.owner().get().table())) {
      elements(owner, name).forEach(element -> items.add(owner.element(element)));
    }
    return items;
  }

  private static Collection<?> elements(Item owner, String path) {
    Optional<Object> value = Optional.of(owner.value());
    for (String name : path.split("\\.")) {
      value = value.flatMap(record -> Item.get(record, name));
    }
    return value
        .<Collection<?>>map(
            list -> list instanceof Map<?, ?> map ? map.entrySet() : (Collection<?>) list)
        .orElse(List.of());
  }

  /** What an id of a kind points at: an entity or a country, or the only part with that id. */
  Optional<Item> target(String kind, String id) {
    if (kind.equals("country")) {
      return Optional.of(Item.of(Country.of(id)));
    }
    String table = Shapes.ofKind(kind).orElseThrow().name();
    List<Item> found = (Shapes.tables().get(table).isEntities()
            ? Optional.ofNullable(sources.get(new EntityKey(kind, id))).map(Item::of).stream()
            : parts(table, id))
        .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Stream<Item> parts(String table, String id) {
    return items(table).stream()
        .filter(item -> item.get("id").map(Object::toString).filter(id::equals).isPresent());
  }

  @Override
  public String toString() {
    return sources.keySet().toString();
  }
}
