package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableSetMultimap;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.WorkplanStanding;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.material.Material;

/** Which materials are there for an event: those that the workplan plans for it, and those about its topics. */
final class EventMaterials {
  private final EvaluationContext context;
  private final ImmutableSetMultimap<Id<Event>, Id<Material>> planned;

  EventMaterials(EvaluationContext context) {
    this.context = context;
    ImmutableSetMultimap.Builder<Id<Event>, Id<Material>> byEvent = ImmutableSetMultimap.builder();
    WorkplanStanding.of(context)
        .endorsed()
        .ifPresent(plan -> plan.items()
            .forEach(
                item -> item.events().forEach(event -> byEvent.putAll(event, item.materials()))));
    this.planned = byEvent.build();
  }

  /** Whether one of them is in circulation on the day of looking. */
  Truth isFor(Event event) {
    return context.snapshot().all(Material.class).stream()
        .filter(material -> planned.containsEntry(event.id(), material.id())
            || material.topics().stream().anyMatch(event.topics()::contains))
        .map(material -> material.isInCirculationOn(context.asOf()))
        .reduce(Truth.FALSE, Truth::or);
  }
}
