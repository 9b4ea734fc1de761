package org.officialstats.advocacy.catalogue;

import java.util.Optional;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.Position;

/**
 * A contact with a position, or with an organization where that is what the record names.
 *
 * @param occasion where it comes from
 * @param with who was contacted
 * @param delegate whether somebody came for the holder of the position
 * @param held whether the person who came held the position on that day; certain where the record names it
 */
record Contact(Occasion occasion, Partner with, boolean delegate, Truth held) {
  /**
   * An event that was held, as somebody attended it, or a contact outside of events.
   *
   * @param record the record that shows it
   * @param on its day: the last one of the event; empty where it is not recorded
   * @param direct whether people spoke with each other
   */
  record Occasion(EntityKey record, Optional<PartialDate> on, boolean direct) {}

  /**
   * Who is contacted.
   *
   * @param position the position; empty where an organization was contacted
   * @param organization the organization, or that of the position; empty where that is gone
   * @param place the country of either
   * @param strategic whether the organization is a ministry that the strategy wants to reach
   */
  record Partner(
      Optional<Id<Position>> position,
      Optional<Id<Organization>> organization,
      Optional<Country> place,
      boolean strategic) {}
}
