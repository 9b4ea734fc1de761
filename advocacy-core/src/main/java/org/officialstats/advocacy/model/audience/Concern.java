package org.officialstats.advocacy.model.audience;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.strategy.Segment;
import org.officialstats.advocacy.model.strategy.Topic;

/**
 * A doubt or a question that somebody of the audience has raised, and the answer to it.
 *
 * <p>Construct it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id identifies the concern
 * @param position the position whose holder raised it; empty when an organization did
 * @param organization the organization that raised it; empty when the holder of a position did
 * @param segment the segment of the audience that it comes from where the position does not tell; else empty
 * @param topic what it is about
 * @param raisedOn when it was raised
 * @param text what the concern is
 * @param answeredOn when it was answered; empty while it is not
 * @param answer the answer as it was given; empty exactly when there is none
 * @param labels the office's own fields
 * @param sensitivity who may see it; internal unless stated
 */
@RecordBuilder
public record Concern(
    Id<Concern> id,
    Optional<Id<Position>> position,
    Optional<Id<Organization>> organization,
    Optional<Id<Segment>> segment,
    Id<Topic> topic,
    PartialDate raisedOn,
    LocalizedText text,
    Optional<PartialDate> answeredOn,
    Optional<LocalizedText> answer,
    Map<String, String> labels,
    Sensitivity sensitivity)
    implements Entity {

  public Concern {
    requireNonNull(position, "position");
    requireNonNull(organization, "organization");
    requireNonNull(segment, "segment");
    requireNonNull(topic, "topic");
    requireNonNull(raisedOn, "raisedOn");
    requireNonNull(text, "text");
    requireNonNull(answeredOn, "answeredOn");
    requireNonNull(answer, "answer");
    requireNonNull(sensitivity, "sensitivity");
    Checks checks = Checks.of(Concern.class, id)
        .exactlyOne("position", position, "organization", organization)
        .together("answer", answer, "answeredOn", answeredOn)
        .together("answeredOn", answeredOn, "answer", answer)
        .inOrder("raisedOn", Optional.of(raisedOn), "answeredOn", answeredOn);
    labels = checks.labels(labels);
    checks.done();
  }

  /** A builder with the usual start: internal, everything optional empty. */
  public static ConcernBuilder builder() {
    return ConcernBuilder.builder().sensitivity(Sensitivity.INTERNAL);
  }

  /** A builder that starts from this concern. */
  public ConcernBuilder toBuilder() {
    return ConcernBuilder.builder(this);
  }
}
