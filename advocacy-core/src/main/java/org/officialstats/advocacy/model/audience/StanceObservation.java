package org.officialstats.advocacy.model.audience;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Link;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Sensitivity;

/**
 * Where the holder of a position was seen to stand. It is about the holder: who takes over the position has not been
 * observed yet. Support, influence and the rater's confidence are three ratings, and stay apart.
 *
 * <p>Construct it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id identifies the observation
 * @param position whose stance it is
 * @param holder the person who held the position then; empty when no person is named
 * @param level where they stand
 * @param observedOn when that was seen
 * @param authority what kind of source says so
 * @param influence how much weight they have; empty when it is not rated
 * @param confidence how sure the rater is; empty when it is not rated
 * @param publicAct whether what was seen is an act for or against the cause in public, such as a speech
 * @param evidence where it can be read; may be empty
 * @param note what was seen; empty when the evidence tells
 * @param replaces the observation that this one corrects, which is then no longer valid; empty when it corrects none
 * @param labels the office's own fields
 * @param sensitivity who may see it; internal unless stated
 */
@RecordBuilder
public record StanceObservation(
    Id<StanceObservation> id,
    Id<Position> position,
    Optional<Id<Person>> holder,
    StanceLevel level,
    PartialDate observedOn,
    Authority authority,
    Optional<Influence> influence,
    Optional<Confidence> confidence,
    boolean publicAct,
    List<Link> evidence,
    Optional<LocalizedText> note,
    Optional<Id<StanceObservation>> replaces,
    Map<String, String> labels,
    Sensitivity sensitivity)
    implements Entity {

  public StanceObservation {
    requireNonNull(position, "position");
    requireNonNull(holder, "holder");
    requireNonNull(level, "level");
    requireNonNull(observedOn, "observedOn");
    requireNonNull(authority, "authority");
    requireNonNull(influence, "influence");
    requireNonNull(confidence, "confidence");
    evidence = ImmutableList.copyOf(evidence);
    requireNonNull(note, "note");
    requireNonNull(sensitivity, "sensitivity");
    Checks checks = Checks.of(StanceObservation.class, id).notSelf("replaces", id, replaces);
    labels = checks.labels(labels);
    checks.done();
  }

  /** A builder with the usual start: internal, no public act, everything optional empty. */
  public static StanceObservationBuilder builder() {
    return StanceObservationBuilder.builder().sensitivity(Sensitivity.INTERNAL);
  }

  /** A builder that starts from this observation. */
  public StanceObservationBuilder toBuilder() {
    return StanceObservationBuilder.builder(this);
  }
}
