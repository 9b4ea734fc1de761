package org.officialstats.advocacy.columns;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.samples.EntityArbitraries;
import org.officialstats.advocacy.samples.EventArbitraries;
import org.officialstats.advocacy.samples.MeasurementArbitraries;
import org.officialstats.advocacy.samples.PartnerArbitraries;
import org.officialstats.advocacy.samples.ResourceArbitraries;
import org.officialstats.advocacy.samples.WorkplanArbitraries;
import org.officialstats.advocacy.shape.Component;
import org.officialstats.advocacy.shape.Form;
import org.officialstats.advocacy.shape.RecordShape;

/** Random entities of all kinds whose ids are few, so that they point at each other. */
final class Worlds {
  private static final int IDS = 6;

  private Worlds() {}

  /** Some entities; of several with one key, the last counts. */
  static Arbitrary<World> worlds() {
    return entities().list().ofMaxSize(60).map(Worlds::world);
  }

  static World world(List<Entity> entities) {
    World world = new World(Constants.SOME);
    for (int i = 0; i < entities.size(); i++) {
      world.put(entities.get(i), i * 5 % 90);
    }
    return world;
  }

  /** An entity of any kind but a strategy. */
  static Arbitrary<Entity> entities() {
    List<Arbitrary<? extends Entity>> kinds = new ArrayList<>(EntityArbitraries.kinds());
    kinds.remove(0);
    kinds.addAll(List.of(
        EventArbitraries.events(),
        EventArbitraries.attendances(),
        EventArbitraries.feedbacks(),
        EventArbitraries.interactions(),
        PartnerArbitraries.partnerships(),
        PartnerArbitraries.agreements(),
        PartnerArbitraries.commitments(),
        WorkplanArbitraries.workplans(),
        WorkplanArbitraries.itemProgress(),
        WorkplanArbitraries.progressUpdates(),
        WorkplanArbitraries.annualReviews(),
        ResourceArbitraries.resourceNeeds(),
        ResourceArbitraries.contributions(),
        ResourceArbitraries.substanceRequests(),
        MeasurementArbitraries.measurements()));
    return Arbitraries.of(kinds)
        .flatMap(kind -> withFewIds(kind.map(Entity.class::cast)))
        .withoutEdgeCases();
  }

  /** Entities that are still valid with few ids. */
  static <E extends Entity> Arbitrary<E> withFewIds(Arbitrary<E> kind) {
    return kind.map(Worlds::renamed).filter(Optional::isPresent).map(Optional::get);
  }

  @SuppressWarnings("unchecked") // a record of the same class
  private static <E> Optional<E> renamed(E record) {
    RecordShape shape = RecordShape.of(record.getClass());
    List<Object> values = new ArrayList<>();
    try {
      for (Component component : shape.components()) {
        values.add(renamed(component.form(), component.of(record)));
      }
      return Optional.of((E) shape.newInstance(values));
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }

  private static Object renamed(Form form, Object value) {
    if (form instanceof Form.Maybe maybe && value instanceof Optional<?> optional) {
      return optional.map(inside -> renamed(maybe.of(), inside));
    }
    if (form instanceof Form.Several several) {
      List<Object> members = ((Collection<?>) value)
          .stream().map(each -> renamed(several.of(), each)).toList();
      return several.distinct() ? ImmutableSet.copyOf(members) : members;
    }
    if (form instanceof Form.Group) {
      return renamed(value).orElseThrow(IllegalArgumentException::new);
    }
    return value instanceof Id<?> id
        ? id(((Form.Single) form).target().orElseThrow(), id.value())
        : value;
  }

  private static Id<?> id(String kind, String text) {
    int number = Math.floorMod(text.hashCode(), IDS);
    List<String> parts = PARTS.getOrDefault(kind, ImmutableList.of());
    return Id.of(number < parts.size() ? parts.get(number) : "x" + number);
  }

  /** The ids of some parts of the strategy, so that references to them lead somewhere. */
  private static final Map<String, List<String>> PARTS =
      parts(new World(Constants.SOME).strategy());

  private static Map<String, List<String>> parts(Strategy strategy) {
    return ImmutableMap.of(
        "segment", strategy.segments().stream().map(part -> part.id().value()).toList(),
        "topic", strategy.topics().stream().map(part -> part.id().value()).toList(),
        "objective",
            strategy.objectives().stream().map(part -> part.id().value()).toList(),
        "activity-line",
            strategy.activityLines().stream().map(part -> part.id().value()).toList());
  }
}
