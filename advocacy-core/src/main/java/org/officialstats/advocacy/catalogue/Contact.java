package org.officialstats.advocacy.catalogue;

import java.util.Optional;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.Position;

/**
 * A contact with a position, or with an organization where that is what the record names.
 *
 * @param record the record that shows it
 * @param position the position; empty where an organization was contacted
 * @param organization the organization, or that of the position; empty where that is gone
 * @param on its day: the last one of the event; empty where it is not recorded
 * @param direct whether people spoke with each other
 * @param delegate whether somebody came for the holder of the position
 * @param held whether the person who came held the position on that day; certain where the record names it
 */
record Contact(
    EntityKey record,
    Optional<Id<Position>> position,
    Optional<Id<Organization>> organization,
    Optional<PartialDate> on,
    boolean direct,
    boolean delegate,
    Truth held) {}
