package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

/**
 * How the figure of one group stands against the target of that group.
 *
 * @param group the group, as its text: {@code region=142}
 * @param assessment how it stands; not rated when the indicator gives no figure for the group
 */
public record GroupAssessment(String group, Assessment assessment) {
  public GroupAssessment {
    requireNonNull(group, "group");
    requireNonNull(assessment, "assessment");
  }
}
