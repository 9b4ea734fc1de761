package org.officialstats.advocacy.columns;

import org.officialstats.advocacy.Samples;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.event.Attendance;
import org.officialstats.advocacy.model.event.Event;

/** Events and attendances by what matters of them. */
final class Events {
  private Events() {}

  static Event of(String id, String dates) {
    return Samples.event(id, "Meeting " + id).toBuilder()
        .dates(DateSpan.parse(dates))
        .build();
  }

  /** Heads that were counted at an event. */
  static Attendance heads(String id, String event, int count) {
    return Attendance.builder()
        .id(Id.of(id))
        .event(Id.of(event))
        .headCount(count)
        .build();
  }
}
