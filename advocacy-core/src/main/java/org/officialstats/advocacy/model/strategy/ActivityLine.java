package org.officialstats.advocacy.model.strategy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;

/**
 * A line of work under the strategy with its outputs, such as the collection of case studies. What implements and
 * evaluates the strategy itself (workplan, updates, resources) is no line; indicators about it have none.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id identifies the line within the strategy; other entities point at it
 * @param number its number in the strategy, 1 or more
 * @param title what people read
 * @param objectives the objectives that it serves; may be empty
 * @param outputs what it results in
 */
public record ActivityLine(
    Id<ActivityLine> id,
    int number,
    LocalizedText title,
    Set<Id<Objective>> objectives,
    List<Output> outputs) {
  public ActivityLine {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    objectives = ImmutableSet.copyOf(objectives);
    outputs = ImmutableList.copyOf(outputs);
    if (number < 1) {
      throw new IllegalArgumentException(
          "activity line '" + id + "': number " + number + "; expected 1 or more");
    }
  }
}
