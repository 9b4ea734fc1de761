package org.officialstats.advocacy.benchmarks;

import java.util.List;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.model.audience.Position;
import org.officialstats.advocacy.model.audience.StanceObservation;
import org.officialstats.advocacy.model.event.Attendance;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.model.event.Interaction;
import org.officialstats.advocacy.model.material.Dissemination;
import org.officialstats.advocacy.model.material.Material;
import org.officialstats.advocacy.model.message.KeyMessage;
import org.officialstats.advocacy.model.partner.Agreement;
import org.officialstats.advocacy.model.partner.Partnership;
import org.officialstats.advocacy.model.partner.PartnershipStage;
import org.officialstats.advocacy.model.resource.Contribution;
import org.officialstats.advocacy.snapshot.Snapshot;

/**
 * The least that anybody could do with all records in the heap: one loop over each kind, which asks of every record one
 * state or code and, where it has one, one date, and counts.
 */
final class PlainLoop {
  private static final List<Class<? extends Entity>> KINDS = List.of(
      Organization.class,
      Person.class,
      Position.class,
      StanceObservation.class,
      Event.class,
      Attendance.class,
      Interaction.class,
      Partnership.class,
      Agreement.class,
      Contribution.class,
      KeyMessage.class,
      Material.class,
      Dissemination.class);

  private final List<Entity> records;

  PlainLoop(Snapshot snapshot) {
    records = all(snapshot).toList();
  }

  /** Every record of the kinds that there are. */
  static Stream<Entity> all(Snapshot snapshot) {
    return KINDS.stream().flatMap(kind -> snapshot.all(kind).stream());
  }

  int size() {
    return records.size();
  }

  /** How many records count. */
  long count() {
    long count = 0;
    for (Entity record : records) {
      if (counts(record)) {
        count++;
      }
    }
    return count;
  }

  private static boolean counts(Entity record) {
    if (record instanceof Attendance attendance) {
      return attendance.position().isPresent() && attendance.role().equals(Attendance.PARTICIPANT);
    }
    if (record instanceof Event event) {
      return event.state() == EventState.HELD && isInPeriod(event.dates().to().orElseThrow());
    }
    if (record instanceof Position position) {
      return position.kind().value().equals(Facts.CHIEF)
          && position.existsOn(World.LAST_DAY) == Truth.TRUE;
    }
    if (record instanceof Material material) {
      return material.core() && material.isInCirculationOn(World.LAST_DAY) == Truth.TRUE;
    }
    if (record instanceof Agreement agreement) {
      return agreement.inForceOn(World.LAST_DAY) == Truth.TRUE;
    }
    if (record instanceof Dissemination dissemination) {
      return isInPeriod(dissemination.during().to().orElseThrow());
    }
    return countsAmongFew(record);
  }

  private static boolean countsAmongFew(Entity record) {
    if (record instanceof Interaction interaction) {
      return interaction.direct() && isInPeriod(interaction.on());
    }
    if (record instanceof StanceObservation stance) {
      return stance.publicAct() || isInPeriod(stance.observedOn());
    }
    if (record instanceof Partnership partnership) {
      return partnership.stage() == PartnershipStage.ACTIVE;
    }
    if (record instanceof Contribution contribution) {
      return contribution.stage().isPromised();
    }
    if (record instanceof Organization organization) {
      return organization.roles().contains(Organization.MEMBER);
    }
    return record instanceof Person person && !person.erased();
  }

  private static boolean isInPeriod(PartialDate date) {
    return date.isWithin(World.FIRST_DAY, World.LAST_DAY) == Truth.TRUE;
  }
}
