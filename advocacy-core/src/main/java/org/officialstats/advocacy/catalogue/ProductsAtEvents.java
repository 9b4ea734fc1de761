package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.function.Predicate;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.material.Dissemination;
import org.officialstats.advocacy.model.material.Material;

/** EVT-06: the events held in the period at which a material went out. */
final class ProductsAtEvents {
  private final List<Event> events;
  private final EvaluationContext context;
  private final ImmutableListMultimap<Id<Event>, Dissemination> used;

  private ProductsAtEvents(EvaluationContext context) {
    this.context = context;
    this.events = context.snapshot().all(Event.class);
    this.used = context.snapshot().all(Dissemination.class).stream()
        .filter(dissemination -> dissemination.quantity().value().signum() > 0)
        .collect(ImmutableListMultimap.flatteningToImmutableListMultimap(
            dissemination -> dissemination, dissemination -> dissemination.event().stream()))
        .inverse();
  }

  static List<Figure> figures(EvaluationContext context) {
    return new ProductsAtEvents(context).figures();
  }

  private List<Figure> figures() {
    Tally<Event> all = with(dissemination -> true);
    return Breakdown.shares(all, Reasons.NO_RECORDS)
        .by(
            context.snapshot().codeLists().list("event-kind"),
            event -> ImmutableList.of(event.kind()))
        .and(all.members().stream()
            .flatMap(event -> used.get(event.subject().id()).stream())
            .map(Dissemination::material)
            .distinct()
            .sorted()
            .map(this::of)
            .collect(ImmutableList.toImmutableList()))
        .figures();
  }

  private Figure of(Id<Material> material) {
    Tally<Event> with = with(dissemination -> dissemination.material().equals(material));
    return new Figure(
        Figure.VALUE,
        Group.of("material", material.value()),
        Unit.PERCENT,
        with.share(Reasons.NO_RECORDS),
        with.evidence());
  }

  private Tally<Event> with(Predicate<Dissemination> condition) {
    return Tally.of(
        events,
        event -> Events.isHeldInPeriod(event, context),
        event -> Truth.of(used.get(event.id()).stream().anyMatch(condition)));
  }
}
