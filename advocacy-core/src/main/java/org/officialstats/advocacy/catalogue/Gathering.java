package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
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
 * @param people the different people who are named; one with two records attended once
 * @param heads the people who are counted and not named
 */
record Gathering(
    Event event, Truth inPeriod, List<Attendance> attendances, Set<Id<Person>> people, long heads) {
  static Gathering of(Event event, Truth inPeriod, List<Attendance> attendances) {
    return new Gathering(
        event,
        inPeriod,
        ImmutableList.copyOf(attendances),
        attendances.stream()
            .flatMap(attendance -> attendance.person().stream())
            .collect(ImmutableSet.toImmutableSet()),
        attendances.stream()
            .filter(attendance -> attendance.person().isEmpty())
            .mapToLong(Attendance::heads)
            .sum());
  }

  /** The same event with some of the records. */
  Gathering with(List<Attendance> some) {
    return of(event, inPeriod, some);
  }

  /** The named people and the counted heads. */
  long attended() {
    return people.size() + heads;
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
