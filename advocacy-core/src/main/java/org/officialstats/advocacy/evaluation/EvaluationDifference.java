package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.model.Code;

/**
 * What two evaluations say differently. Its JSON form is published as {@code
 * docs/reference/schema/evaluation-difference.schema.json}.
 *
 * @param basis what they were made from that differs, in the order of the aspects
 * @param definitions the indicators whose definition or parameters differ, or that only one of them has
 * @param figures the figures that differ, or that only one of them has, in the order of indicators and figures
 * @param findings the findings that appeared, went or changed
 * @param beyond the rules of which the two, being sealed, do not list the same number of findings, or other ones
 */
public record EvaluationDifference(
    List<Deviation> basis,
    List<DefinitionChange> definitions,
    List<FigureChange> figures,
    List<FindingChange> findings,
    List<BeyondChange> beyond) {
  public EvaluationDifference {
    basis = ImmutableList.copyOf(basis);
    definitions = ImmutableList.copyOf(definitions);
    figures = ImmutableList.copyOf(figures);
    findings = ImmutableList.copyOf(findings);
    beyond = ImmutableList.copyOf(beyond);
  }

  /** Whether they say the same, from whatever it was made. */
  public boolean isNone() {
    return definitions.isEmpty() && figures.isEmpty() && findings.isEmpty() && beyond.isEmpty();
  }

  /**
   * An indicator that is defined in another way.
   *
   * @param indicator its code
   * @param before the version before; empty when it took no part
   * @param after the version after; empty when it takes none
   * @param parameters whether the strategy sets other parameters
   */
  public record DefinitionChange(
      String indicator, Optional<Integer> before, Optional<Integer> after, boolean parameters) {
    public DefinitionChange {
      requireNonNull(indicator, "indicator");
      requireNonNull(before, "before");
      requireNonNull(after, "after");
    }
  }

  /**
   * A figure that is another one, or rated in another way.
   *
   * @param indicator the code of the indicator
   * @param measure what is measured
   * @param group the part of the whole
   * @param unit the unit of the figures
   * @param before the figure before; empty when there was none
   * @param after the figure after; empty when there is none
   * @param ratingBefore the rating before, of a figure with a target
   * @param ratingAfter the rating after, of a figure with a target
   */
  public record FigureChange(
      String indicator,
      String measure,
      Group group,
      Unit unit,
      Optional<Told> before,
      Optional<Told> after,
      Optional<Code> ratingBefore,
      Optional<Code> ratingAfter) {
    public FigureChange {
      requireNonNull(indicator, "indicator");
      requireNonNull(measure, "measure");
      requireNonNull(group, "group");
      requireNonNull(unit, "unit");
      requireNonNull(before, "before");
      requireNonNull(after, "after");
      requireNonNull(ratingBefore, "ratingBefore");
      requireNonNull(ratingAfter, "ratingAfter");
    }
  }

  /**
   * A finding that appeared (only after), went (only before) or changed (both).
   *
   * @param before the finding before
   * @param after the finding after
   */
  public record FindingChange(Optional<Finding> before, Optional<Finding> after) {
    public FindingChange {
      requireNonNull(before, "before");
      requireNonNull(after, "after");
      if (before.isEmpty() && after.isEmpty()) {
        throw new IllegalArgumentException(
            "change of a finding: neither before nor after; expected one");
      }
    }
  }

  /**
   * What a rule found beyond the findings that are listed.
   *
   * @param before what was not listed before
   * @param after what is not listed after
   */
  public record BeyondChange(Optional<FindingsBeyond> before, Optional<FindingsBeyond> after) {
    public BeyondChange {
      requireNonNull(before, "before");
      requireNonNull(after, "after");
      if (before.isEmpty() && after.isEmpty()) {
        throw new IllegalArgumentException(
            "change beyond the findings listed: neither before nor after; expected one");
      }
    }
  }
}
