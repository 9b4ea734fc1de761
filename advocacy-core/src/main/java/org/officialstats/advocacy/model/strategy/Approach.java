package org.officialstats.advocacy.model.strategy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Listed;
import org.officialstats.advocacy.model.LocalizedText;

/**
 * A way to reach the audience: face to face, or through web sites, social media and print.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id identifies the approach within the strategy
 * @param title what people read
 * @param direct whether people meet, on the spot or on line
 * @param channels the dissemination channels that it uses; empty for a direct approach
 */
public record Approach(
    Id<Approach> id,
    LocalizedText title,
    boolean direct,
    @Listed("channel") Set<Code> channels) {
  public Approach {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    channels = ImmutableSet.copyOf(channels);
  }
}
