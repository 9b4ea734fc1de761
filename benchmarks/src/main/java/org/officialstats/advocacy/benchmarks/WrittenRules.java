package org.officialstats.advocacy.benchmarks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.Position;
import org.officialstats.advocacy.model.event.Attendance;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.model.material.Material;
import org.officialstats.advocacy.model.partner.Agreement;
import org.officialstats.advocacy.snapshot.Snapshot;

/** The five rules as somebody writes them in Java over the records, with sets and maps by id. */
final class WrittenRules implements Answering {
  private final List<Organization> organizations;
  private final List<Position> positions;
  private final List<Event> events;
  private final List<Attendance> attendances;
  private final List<Agreement> agreements;
  private final List<Material> materials;

  WrittenRules(Snapshot snapshot) {
    organizations = List.copyOf(snapshot.all(Organization.class));
    positions = List.copyOf(snapshot.all(Position.class));
    events = List.copyOf(snapshot.all(Event.class));
    attendances = List.copyOf(snapshot.all(Attendance.class));
    agreements = List.copyOf(snapshot.all(Agreement.class));
    materials = List.copyOf(snapshot.all(Material.class));
  }

  @Override
  public Answers answer() {
    Answers answers = Answers.empty();
    Set<Id<Event>> heldNow = new HashSet<>();
    Set<Id<Event>> unattended = new HashSet<>();
    for (Event event : events) {
      if (event.state() == EventState.HELD) {
        unattended.add(event.id());
        if (isInPeriod(event.dates().to().orElseThrow())) {
          heldNow.add(event.id());
          Answers.count(answers.heldByKind(), event.kind().value());
        }
      }
    }
    Set<Id<Position>> reached = new HashSet<>();
    for (Attendance attendance : attendances) {
      unattended.remove(attendance.event());
      if (attendance.position().isPresent() && heldNow.contains(attendance.event())) {
        reached.add(attendance.position().get());
      }
    }
    unattended.forEach(event -> answers.unattended().add(event.value()));
    reached(reached, answers);
    ending(answers);
    lacking(answers);
    return answers;
  }

  private void reached(Set<Id<Position>> reached, Answers answers) {
    Map<Id<Organization>, String> regions = new HashMap<>();
    for (Organization organization : organizations) {
      regions.put(organization.id(), Facts.region(organization));
    }
    for (Position position : positions) {
      if (position.kind().value().equals(Facts.CHIEF)
          && position.existsOn(World.LAST_DAY) == Truth.TRUE) {
        answers.position(
            regions.getOrDefault(position.organization(), Answers.UNKNOWN),
            reached.contains(position.id()));
      }
    }
  }

  private void ending(Answers answers) {
    LocalDate soon = World.LAST_DAY.plusMonths(3);
    Set<Id<Agreement>> renewed = new HashSet<>();
    for (Agreement agreement : agreements) {
      if (agreement.terminatedOn().isEmpty()) {
        agreement.renewalOf().ifPresent(renewed::add);
      }
    }
    for (Agreement agreement : agreements) {
      if (agreement.terminatedOn().isEmpty()
          && agreement.span().to().isPresent()
          && agreement.span().to().get().isAfter(World.LAST_DAY) == Truth.TRUE
          && agreement.span().to().get().isAfter(soon) == Truth.FALSE
          && !renewed.contains(agreement.id())) {
        answers.ending().add(agreement.id().value());
      }
    }
  }

  private void lacking(Answers answers) {
    for (Material material : materials) {
      if (material.core()) {
        Set<String> published = material.languagesOn(World.LAST_DAY);
        for (String language : MaterialRecords.LANGUAGES) {
          if (!published.contains(language)) {
            Answers.count(answers.lacking(), language);
          }
        }
      }
    }
  }

  private static boolean isInPeriod(PartialDate date) {
    return date.isWithin(World.FIRST_DAY, World.LAST_DAY) == Truth.TRUE;
  }
}
