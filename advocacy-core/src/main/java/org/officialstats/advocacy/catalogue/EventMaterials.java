package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.WorkplanStanding;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.material.Material;

/** Which materials are there for events, by rows: those that the workplan plans for one, and those about its topics. */
final class EventMaterials {
  private final EvaluationContext context;
  private final ImmutableSetMultimap<Id<Event>, Id<Material>> planned;
  private final Register.Keys events;
  private final Register.Words event;
  private final Register.Words topic;
  private final Map<Integer, Truth> circulatingAbout = new HashMap<>();

  EventMaterials(EvaluationContext context, Register events) {
    Register topics = events.list("topics");
    this.context = context;
    this.planned = planned(context);
    this.events = events.keys();
    this.event = topics.words("event");
    this.topic = topics.words("value");
    add(events.beside(Material.class));
  }

  private static ImmutableSetMultimap<Id<Event>, Id<Material>> planned(EvaluationContext context) {
    ImmutableSetMultimap.Builder<Id<Event>, Id<Material>> byEvent = ImmutableSetMultimap.builder();
    WorkplanStanding.of(context)
        .endorsed()
        .ifPresent(plan -> plan.items()
            .forEach(
                item -> item.events().forEach(event -> byEvent.putAll(event, item.materials()))));
    return byEvent.build();
  }

  /** Of a topic with a material in circulation nothing more is to be known. */
  private void add(Register materials) {
    Register topics = materials.list("topics");
    Register.Words about = topics.words("value");
    Register.Words material = topics.words("material");
    IntFunction<Truth> circulating = Publications.inCirculation(context, materials);
    topics.forEach(row -> {
      int number = about.number(row);
      Truth known = circulatingAbout.getOrDefault(number, Truth.FALSE);
      if (known != Truth.TRUE) {
        circulatingAbout.put(number, known.or(circulating.apply(material.number(row))));
      }
    });
  }

  /** Whether one of them is in circulation on the day of looking. */
  Truth isFor(int row) {
    Truth about = OfList.any(
        event, row, one -> circulatingAbout.getOrDefault(topic.number(one), Truth.FALSE));
    EntityKey key = events.of(row);
    return planned.get(Id.of(key.id())).stream()
        .map(this::isInCirculation)
        .reduce(about, Truth::or);
  }

  private Truth isInCirculation(Id<Material> id) {
    return context
        .snapshot()
        .find(Material.class, id)
        .map(material -> material.isInCirculationOn(context.asOf()))
        .orElse(Truth.FALSE);
  }
}
