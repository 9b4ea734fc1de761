package org.officialstats.advocacy.model.strategy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;

/**
 * A theme that messages, materials, events and concerns are about, such as privacy.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id identifies the topic within the strategy; other entities point at it
 * @param title what people read
 * @param objectives the objectives that it serves; may be empty
 * @param issue whether it is an issue that an objective names, so that a current message and a current material are
 *     expected about it
 */
public record Topic(
    Id<Topic> id, LocalizedText title, Set<Id<Objective>> objectives, boolean issue) {
  public Topic {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    objectives = ImmutableSet.copyOf(objectives);
  }
}
