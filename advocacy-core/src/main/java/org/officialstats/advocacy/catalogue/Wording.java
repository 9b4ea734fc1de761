package org.officialstats.advocacy.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;

/** How findings name things: by title and key, never by the name of a person. */
final class Wording {
  private Wording() {}

  /** The title and the key: {@code 'Kigali workshop' (event/ev01)}. */
  static String named(LocalizedText title, Entity entity) {
    return "'" + title.in("en") + "' (" + entity.key() + ")";
  }

  /** The finding with the day since when it is so, where that is known to the day. */
  static Finding since(Finding finding, Optional<LocalDate> day) {
    return day.map(finding::since).orElse(finding);
  }

  /** So many months after a date, and the day after that; empty where the day is not known. */
  static Optional<LocalDate> dayAfterMonths(Optional<PartialDate> date, int months) {
    return date.flatMap(PartialDate::day).map(day -> day.plusMonths(months).plusDays(1));
  }
}
