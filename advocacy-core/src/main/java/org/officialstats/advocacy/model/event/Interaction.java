package org.officialstats.advocacy.model.event;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Listed;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.Position;
import org.officialstats.advocacy.model.message.MessageVersion;
import org.officialstats.advocacy.model.strategy.Topic;

/**
 * A contact with members of the audience outside events: a visit, a call, a letter.
 *
 * <p>Construct it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id identifies the contact
 * @param positions the offices whose holders were met or written to
 * @param organizations the organizations that were contacted where no office is known; at least one position or
 *     organization is named
 * @param on when it took place
 * @param channel how: meeting, call, letter
 * @param direct whether people spoke with each other; letters and social media are indirect
 * @param topics the issues that came up
 * @param messages the key messages conveyed, each with its version
 * @param note what was said that matters later; not published; empty when nothing is
 * @param labels the office's own fields
 * @param sensitivity who may see it; internal unless stated
 */
@RecordBuilder
public record Interaction(
    Id<Interaction> id,
    Set<Id<Position>> positions,
    Set<Id<Organization>> organizations,
    PartialDate on,
    @Listed("interaction-channel") Code channel,
    boolean direct,
    Set<Id<Topic>> topics,
    Set<MessageVersion> messages,
    Optional<LocalizedText> note,
    Map<String, String> labels,
    Sensitivity sensitivity)
    implements Entity {

  public Interaction {
    requireNonNull(id, "id");
    positions = ImmutableSet.copyOf(positions);
    organizations = ImmutableSet.copyOf(organizations);
    requireNonNull(on, "on");
    requireNonNull(channel, "channel");
    topics = ImmutableSet.copyOf(topics);
    messages = ImmutableSet.copyOf(messages);
    requireNonNull(note, "note");
    requireNonNull(sensitivity, "sensitivity");
    Checks checks = Checks.of(Interaction.class, id)
        .that(
            !positions.isEmpty() || !organizations.isEmpty(),
            "positions",
            "is empty, and so is /organizations",
            "at least one position or organization",
            "say who was contacted");
    labels = checks.labels(labels);
    checks.done();
  }

  /** A builder with the usual start: direct, internal. */
  public static InteractionBuilder builder() {
    return InteractionBuilder.builder().direct(true).sensitivity(Sensitivity.INTERNAL);
  }

  /** A builder that starts from this contact. */
  public InteractionBuilder toBuilder() {
    return InteractionBuilder.builder(this);
  }
}
