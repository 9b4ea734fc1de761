package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import org.officialstats.advocacy.definition.Shared;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Group;

/**
 * A part of the turnout of the period.
 *
 * @param group the part
 * @param turnout who took part
 */
record TurnoutPart(Group group, Turnout turnout) {
  private static final Shared<List<TurnoutPart>> ALL = Shared.of(TurnoutPart::divided);

  /** The whole first; then by kind of event, and by what the people are, in the order of the names of parts. */
  static List<TurnoutPart> all(EvaluationContext context) {
    return ALL.in(context);
  }

  private static List<TurnoutPart> divided(EvaluationContext context) {
    Attending attending = new Attending(context);
    ImmutableList.Builder<TurnoutPart> parts = ImmutableList.builder();
    parts.add(new TurnoutPart(Group.ALL, attending.whole()));
    add(parts, "event-kind", attending.byEventKind());
    add(parts, "segment", attending.by("segment"));
    add(parts, "attendance-mode", attending.by("mode"));
    add(parts, "region", attending.byRegion());
    add(parts, "sex", attending.by("sex"));
    return parts.build();
  }

  private static void add(
      ImmutableList.Builder<TurnoutPart> parts, String dimension, Map<String, Turnout> turnouts) {
    turnouts.forEach(
        (name, turnout) -> parts.add(new TurnoutPart(Group.of(dimension, name), turnout)));
  }
}
