package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.WorkplanStanding;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.material.Material;
import org.officialstats.advocacy.model.strategy.Topic;

/** Which materials are there for an event: those that the workplan plans for it, and those about its topics. */
final class EventMaterials {
  private final EvaluationContext context;
  private final ImmutableSetMultimap<Id<Event>, Id<Material>> planned;
  private final Map<Id<Topic>, Truth> circulatingAbout = new HashMap<>();

  EventMaterials(EvaluationContext context) {
    ImmutableSetMultimap.Builder<Id<Event>, Id<Material>> byEvent = ImmutableSetMultimap.builder();
    WorkplanStanding.of(context)
        .endorsed()
        .ifPresent(plan -> plan.items()
            .forEach(
                item -> item.events().forEach(event -> byEvent.putAll(event, item.materials()))));
    this.context = context;
    this.planned = byEvent.build();
    context.snapshot().all(Material.class).forEach(this::add);
  }

  /** Of a material whose topics all have one that is in circulation nothing more is to be known. */
  private void add(Material material) {
    boolean isNew =
        material.topics().stream().anyMatch(topic -> circulatingAbout.get(topic) != Truth.TRUE);
    if (isNew) {
      Truth now = isInCirculation(material);
      material.topics().forEach(topic -> circulatingAbout.merge(topic, now, Truth::or));
    }
  }

  private Truth isInCirculation(Material material) {
    return material.isInCirculationOn(context.asOf());
  }

  /** Whether one of them is in circulation on the day of looking. */
  Truth isFor(Event event) {
    return Stream.concat(
            planned.get(event.id()).stream()
                .map(material -> context
                    .snapshot()
                    .find(Material.class, material)
                    .map(this::isInCirculation)
                    .orElse(Truth.FALSE)),
            event.topics().stream().map(topic -> circulatingAbout.getOrDefault(topic, Truth.FALSE)))
        .reduce(Truth.FALSE, Truth::or);
  }
}
