package org.officialstats.advocacy.model.strategy;

import static java.util.Objects.requireNonNull;

import org.officialstats.advocacy.model.Id;

/**
 * A topic that a segment must have an approved message about.
 *
 * <p>Immutable and thread-safe.
 *
 * @param topic the topic, one of the strategy's
 * @param segment the segment, one of the strategy's
 */
public record RequiredCell(Id<Topic> topic, Id<Segment> segment) {
  public RequiredCell {
    requireNonNull(topic, "topic");
    requireNonNull(segment, "segment");
  }
}
