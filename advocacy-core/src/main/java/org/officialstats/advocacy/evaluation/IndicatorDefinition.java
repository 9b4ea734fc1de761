package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.strategy.ActivityLine;
import org.officialstats.advocacy.model.strategy.Objective;

/**
 * What an indicator is, in words: everything that a reader needs to judge its figures. Construct it with {@link
 * #builder()}.
 *
 * @param code its code, such as {@code EVT-02}; stable, never reused
 * @param version counts up when the way of computing changes; figures of two versions are not compared
 * @param name its name
 * @param formula how it is computed, in words
 * @param level where in the chain of results it looks
 * @param unit the unit of its headline figure
 * @param direction which way it is better
 * @param aggregation how figures of several periods make one
 * @param disaggregation the dimensions that it is also given by, such as {@code event-kind}; may be empty
 * @param objectives the objectives it speaks to; empty means all
 * @param activityLines the activity lines it speaks to; empty means the way of working as a whole
 * @param structure the digest of the definition that it is computed by, thresholds and conditions included; empty where
 *     it is computed by code
 */
@RecordBuilder
public record IndicatorDefinition(
    String code,
    int version,
    LocalizedText name,
    LocalizedText formula,
    Level level,
    Unit unit,
    Direction direction,
    Aggregation aggregation,
    List<String> disaggregation,
    Set<Id<Objective>> objectives,
    Set<Id<ActivityLine>> activityLines,
    Optional<Digest> structure) {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,11}-[A-Z0-9]{1,12}");

  public IndicatorDefinition {
    checkCode("indicator", code);
    if (version < 1) {
      throw new IllegalArgumentException(
          "indicator " + code + ": version " + version + "; expected 1 or more");
    }
    requireNonNull(name, "name");
    requireNonNull(formula, "formula");
    requireNonNull(level, "level");
    requireNonNull(unit, "unit");
    requireNonNull(direction, "direction");
    requireNonNull(aggregation, "aggregation");
    disaggregation = ImmutableList.copyOf(disaggregation);
    objectives = ImmutableSet.copyOf(objectives);
    activityLines = ImmutableSet.copyOf(activityLines);
    requireNonNull(structure, "structure");
  }

  /** A builder that starts at version 1. */
  public static IndicatorDefinitionBuilder builder() {
    return IndicatorDefinitionBuilder.builder().version(1);
  }

  static void checkCode(String what, String code) {
    if (!CODE.matcher(requireNonNull(code, "code")).matches()) {
      throw new IllegalArgumentException(what + " code '" + code + "': expected " + CODE);
    }
  }
}
