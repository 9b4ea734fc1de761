package org.officialstats.advocacy.model.material;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Link;
import org.officialstats.advocacy.model.Listed;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.event.Event;

/**
 * What is done in one country for an international day.
 *
 * <p>Construct it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param country where it is done
 * @param kind what kind of activity it is
 * @param title what people read
 * @param on when it is done; empty when that is not known
 * @param organization who does it; empty when that is not known
 * @param event the event that it is; empty when it is none, or not a tracked one
 * @param link where it can be read; empty when nowhere
 */
@RecordBuilder
public record ObservanceActivity(
    Country country,
    @Listed("observance-activity") Code kind,
    LocalizedText title,
    Optional<PartialDate> on,
    Optional<Id<Organization>> organization,
    Optional<Id<Event>> event,
    Optional<Link> link) {
  public ObservanceActivity {
    requireNonNull(country, "country");
    requireNonNull(kind, "kind");
    requireNonNull(title, "title");
    requireNonNull(on, "on");
    requireNonNull(organization, "organization");
    requireNonNull(event, "event");
    requireNonNull(link, "link");
  }

  /** A builder with everything optional empty. */
  public static ObservanceActivityBuilder builder() {
    return ObservanceActivityBuilder.builder();
  }

  /** A builder that starts from this activity. */
  public ObservanceActivityBuilder toBuilder() {
    return ObservanceActivityBuilder.builder(this);
  }
}
