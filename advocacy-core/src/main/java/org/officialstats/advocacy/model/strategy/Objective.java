package org.officialstats.advocacy.model.strategy;

import static java.util.Objects.requireNonNull;

import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;

/**
 * What the strategy wants to bring about, such as awareness of what Big Data can and cannot do.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id identifies the objective within the strategy; other entities point at it
 * @param title a few words for headings and tables
 * @param statement the objective as it was adopted
 */
public record Objective(Id<Objective> id, LocalizedText title, LocalizedText statement) {
  public Objective {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(statement, "statement");
  }
}
