package org.officialstats.advocacy.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.model.event.Event;

/**
 * How many took part in some gatherings.
 *
 * @param attendances at each gathering the different named people and the counted heads, all together
 * @param people the different people who are named
 * @param heads the people who are counted and not named
 * @param largest the attendances at the gathering that has most of them
 */
record Attended(long attendances, long people, long heads, long largest) {
  /** One named person at one gathering, who attended once, be there two records of it. */
  private record Once(Id<Event> event, Id<Person> person) {}

  static Attended of(List<Came> came) {
    Map<Id<Event>, Long> attendances = new HashMap<>();
    Set<Once> once = new HashSet<>();
    Set<Id<Person>> people = new HashSet<>();
    long heads = 0;
    for (Came one : came) {
      Id<Event> event = one.at().event().id();
      Optional<Id<Person>> person = one.attendance().person();
      if (person.isEmpty()) {
        heads += one.attendance().heads();
        attendances.merge(event, (long) one.attendance().heads(), Long::sum);
      } else if (once.add(new Once(event, person.get()))) {
        people.add(person.get());
        attendances.merge(event, 1L, Long::sum);
      }
    }
    return new Attended(
        once.size() + heads,
        people.size(),
        heads,
        attendances.values().stream().mapToLong(Long::longValue).max().orElse(0));
  }
}
