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
  private final ImmutableSetMultimap<Id<Event>, Id<Material>> planned;
  private final Map<Id<Material>, Truth> circulating = new HashMap<>();
  private final Map<Id<Topic>, Truth> circulatingAbout = new HashMap<>();

  EventMaterials(EvaluationContext context) {
    ImmutableSetMultimap.Builder<Id<Event>, Id<Material>> byEvent = ImmutableSetMultimap.builder();
    WorkplanStanding.of(context)
        .endorsed()
        .ifPresent(plan -> plan.items()
            .forEach(
                item -> item.events().forEach(event -> byEvent.putAll(event, item.materials()))));
    this.planned = byEvent.build();
    context.snapshot().all(Material.class).forEach(material -> {
      Truth now = material.isInCirculationOn(context.asOf());
      circulating.put(material.id(), now);
      material.topics().forEach(topic -> circulatingAbout.merge(topic, now, Truth::or));
    });
  }

  /** Whether one of them is in circulation on the day of looking. */
  Truth isFor(Event event) {
    return Stream.concat(
            planned.get(event.id()).stream()
                .map(material -> circulating.getOrDefault(material, Truth.FALSE)),
            event.topics().stream().map(topic -> circulatingAbout.getOrDefault(topic, Truth.FALSE)))
        .reduce(Truth.FALSE, Truth::or);
  }
}
