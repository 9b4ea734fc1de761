package org.officialstats.advocacy.model.event;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.officialstats.advocacy.model.Texts;

/**
 * By what an imported event is known again at the next import. Where calendars change the UID of an event, the content
 * key still matches.
 *
 * <p>Immutable and thread-safe.
 *
 * @param calendarUid the UID property of its iCalendar component (RFC 5545, 3.8.4.7); empty when it came from no calendar
 * @param contentKey a key that the importer makes of title, beginning and place; empty when it was entered by hand
 */
public record SourceKeys(Optional<String> calendarUid, Optional<String> contentKey) {
  /** The keys of an event that was entered by hand. */
  public static final SourceKeys NONE = new SourceKeys(Optional.empty(), Optional.empty());

  public SourceKeys {
    requireNonNull(calendarUid, "calendarUid").ifPresent(text -> Texts.line("calendarUid", text));
    requireNonNull(contentKey, "contentKey").ifPresent(text -> Texts.line("contentKey", text));
  }

  /** The key of an event from a calendar. */
  public static SourceKeys ofCalendar(String uid) {
    return new SourceKeys(Optional.of(uid), Optional.empty());
  }
}
