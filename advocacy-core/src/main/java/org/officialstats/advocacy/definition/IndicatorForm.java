package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.officialstats.advocacy.evaluation.Aggregation;
import org.officialstats.advocacy.evaluation.Direction;
import org.officialstats.advocacy.evaluation.Level;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.strategy.ActivityLine;
import org.officialstats.advocacy.model.strategy.Objective;

/**
 * An indicator as it stands in JSON.
 *
 * @param code its code, such as {@code EVT-02}
 * @param version counts up when the way of computing changes
 * @param replaces the version of the standard indicator with this code that it stands in for
 * @param name its name
 * @param formula how it is computed, in words
 * @param level where in the chain of results it looks
 * @param unit the unit of its headline figure
 * @param direction which way it is better
 * @param aggregation how figures of several periods make one
 * @param objectives the objectives it speaks to; empty means all
 * @param activityLines the activity lines it speaks to; empty means the way of working as a whole
 * @param source where the method comes from
 * @param parameters what a strategy may set, by name
 * @param population what is looked at
 * @param links what belongs to each row of the population, by the name that conditions use
 * @param notDue when the question does not arise yet
 * @param notApplicable when it does not arise at all
 * @param measures what is counted, the headline first
 */
record IndicatorForm(
    String code,
    int version,
    OptionalInt replaces,
    LocalizedText name,
    LocalizedText formula,
    Level level,
    Unit unit,
    Direction direction,
    Aggregation aggregation,
    Set<Id<Objective>> objectives,
    Set<Id<ActivityLine>> activityLines,
    Optional<LocalizedText> source,
    Map<String, Parameter> parameters,
    Population population,
    Map<String, Link> links,
    List<Unless> notDue,
    List<Unless> notApplicable,
    List<Measure> measures) {
  IndicatorForm {
    objectives = ImmutableSet.copyOf(objectives);
    activityLines = ImmutableSet.copyOf(activityLines);
    parameters = ImmutableMap.copyOf(parameters);
    links = ImmutableMap.copyOf(links);
    notDue = ImmutableList.copyOf(notDue);
    notApplicable = ImmutableList.copyOf(notApplicable);
    measures = ImmutableList.copyOf(measures);
  }

  Claim claim() {
    return new Claim("indicator", code, version, replaces);
  }
}
