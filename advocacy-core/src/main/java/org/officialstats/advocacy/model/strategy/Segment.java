package org.officialstats.advocacy.model.strategy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Listed;
import org.officialstats.advocacy.model.LocalizedText;

/**
 * A part of the audience that is addressed alike, such as the chief statisticians.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id identifies the segment within the strategy; other entities point at it
 * @param title what people read
 * @param rank whether it is a primary or a secondary audience
 * @param positionKinds the kinds of position that it is made of; empty when any kind may belong to it
 * @param organizationKinds the kinds of organization where these positions are; empty when any kind may be
 */
public record Segment(
    Id<Segment> id,
    LocalizedText title,
    SegmentRank rank,
    @Listed("position-kind") Set<Code> positionKinds,
    @Listed("organization-kind") Set<Code> organizationKinds) {
  public Segment {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(rank, "rank");
    positionKinds = ImmutableSet.copyOf(positionKinds);
    organizationKinds = ImmutableSet.copyOf(organizationKinds);
  }
}
