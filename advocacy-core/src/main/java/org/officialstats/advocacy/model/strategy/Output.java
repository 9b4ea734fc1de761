package org.officialstats.advocacy.model.strategy;

import static java.util.Objects.requireNonNull;

import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;

/**
 * A product or service that an activity line results in (OECD-DAC: output), such as an up-to-date list of events.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id identifies the output within the strategy; other entities point at it
 * @param title what people read
 */
public record Output(Id<Output> id, LocalizedText title) {
  public Output {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
  }
}
