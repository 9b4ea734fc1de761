package org.officialstats.advocacy.model.material;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Listed;
import org.officialstats.advocacy.model.Quantity;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.strategy.Segment;

/**
 * How much of a material went out on one channel: copies, downloads, views. It says that something went out, never that
 * somebody was convinced.
 *
 * <p>Construct it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id identifies the dissemination
 * @param material what went out
 * @param channel the channel on which it went out
 * @param quantity how much, in the unit that the channel counts in; not negative
 * @param during the days that were counted; a single day, a month, a quarter; neither end is open
 * @param language the language of the rendition, as a canonical BCP 47 tag; empty when they are not counted apart
 * @param event the event at which it went out; empty when at none
 * @param segment the segment of the audience that it went to; empty when that is not known
 * @param labels the office's own fields
 * @param sensitivity who may see it; public unless stated
 */
@RecordBuilder
public record Dissemination(
    Id<Dissemination> id,
    Id<Material> material,
    @Listed("channel") Code channel,
    Quantity quantity,
    DateSpan during,
    Optional<String> language,
    Optional<Id<Event>> event,
    Optional<Id<Segment>> segment,
    Map<String, String> labels,
    Sensitivity sensitivity)
    implements Entity {

  public Dissemination {
    requireNonNull(material, "material");
    requireNonNull(channel, "channel");
    requireNonNull(quantity, "quantity");
    requireNonNull(during, "during");
    requireNonNull(event, "event");
    requireNonNull(segment, "segment");
    requireNonNull(sensitivity, "sensitivity");
    Checks checks = Checks.of(Dissemination.class, id)
        .that(
            quantity.value().signum() >= 0,
            "quantity",
            "is " + quantity,
            "0 or more",
            "correct the number")
        .that(
            during.from().isPresent() && during.to().isPresent(),
            "during",
            "is open",
            "both ends",
            "add the end");
    language = requireNonNull(language, "language").map(tag -> checks.language("language", tag));
    labels = checks.labels(labels);
    checks.done();
  }

  /** A builder with the usual start: public, everything optional empty. */
  public static DisseminationBuilder builder() {
    return DisseminationBuilder.builder().sensitivity(Sensitivity.PUBLIC);
  }

  /** A builder that starts from this dissemination. */
  public DisseminationBuilder toBuilder() {
    return DisseminationBuilder.builder(this);
  }
}
