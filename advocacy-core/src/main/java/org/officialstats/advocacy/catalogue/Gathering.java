package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.model.event.Attendance;
import org.officialstats.advocacy.model.event.Event;

/**
 * An event that was held, or may have been, in the period, with the records of who took part.
 *
 * @param event the event
 * @param inPeriod whether it was held in the period
 * @param attendances the records; may be empty
 */
record Gathering(Event event, Truth inPeriod, List<Attendance> attendances) {
  Gathering {
    attendances = ImmutableList.copyOf(attendances);
  }

  /** The same event with the records that meet a condition. */
  Gathering of(Predicate<Attendance> condition) {
    return new Gathering(event, inPeriod, attendances.stream().filter(condition).toList());
  }

  /** The different people who are named; one with two records attended once. */
  Set<Id<Person>> people() {
    return attendances.stream()
        .flatMap(attendance -> attendance.person().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The people who are counted and not named. */
  long heads() {
    return attendances.stream()
        .filter(attendance -> attendance.person().isEmpty())
        .mapToLong(Attendance::heads)
        .sum();
  }

  /** The named people and the counted heads. */
  long attended() {
    return people().size() + heads();
  }

  /** Whether a head count is a lower bound. */
  boolean isLowerBound() {
    return attendances.stream().anyMatch(Attendance::atLeast);
  }

  boolean isRecorded() {
    return !attendances.isEmpty();
  }

  List<EntityKey> records() {
    return attendances.stream().map(Attendance::key).toList();
  }
}
