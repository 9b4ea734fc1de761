package org.officialstats.advocacy.model.workplan;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.strategy.ActivityLine;
import org.officialstats.advocacy.model.strategy.Objective;

/**
 * What an update says in words, as a whole, of an objective or of an activity line.
 *
 * <p>Immutable and thread-safe.
 *
 * @param objective the objective it is about; empty when it is about a line or the whole
 * @param activityLine the activity line it is about; empty when it is about an objective or the whole
 * @param text the words; published with the update
 */
public record Narrative(
    Optional<Id<Objective>> objective,
    Optional<Id<ActivityLine>> activityLine,
    LocalizedText text) {
  public Narrative {
    requireNonNull(objective, "objective");
    requireNonNull(activityLine, "activityLine");
    requireNonNull(text, "text");
    if (objective.isPresent() && activityLine.isPresent()) {
      throw new IllegalArgumentException("narrative: both objective '" + objective.get()
          + "' and activity line '" + activityLine.get()
          + "'; expected one of them, or none; write a narrative for each");
    }
  }

  /** What it is about, in words for messages; the same for two narratives about the same. */
  String subject() {
    return objective
        .map(id -> "objective " + id)
        .or(() -> activityLine.map(id -> "activity line " + id))
        .orElse("the whole");
  }

  /** Words about the period as a whole. */
  public static Narrative overall(LocalizedText text) {
    return new Narrative(Optional.empty(), Optional.empty(), text);
  }

  /** Words about one objective. */
  public static Narrative ofObjective(Id<Objective> objective, LocalizedText text) {
    return new Narrative(Optional.of(objective), Optional.empty(), text);
  }

  /** Words about one activity line. */
  public static Narrative ofLine(Id<ActivityLine> line, LocalizedText text) {
    return new Narrative(Optional.empty(), Optional.of(line), text);
  }
}
