package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
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

  /** The whole first; then by kind of event, and by what the people are. */
  static List<TurnoutPart> all(EvaluationContext context) {
    return ALL.in(context);
  }

  private static List<TurnoutPart> divided(EvaluationContext context) {
    Attending whole = new Attending(context);
    ImmutableList.Builder<TurnoutPart> parts = ImmutableList.builder();
    parts.add(new TurnoutPart(Group.ALL, whole.turnout(whole.gatherings(), whole.came())));
    byEventKind(parts, whole);
    by(parts, "segment", whole, whole.said("segment"));
    by(parts, "attendance-mode", whole, whole.said("mode"));
    by(parts, "region", whole, whole.regions());
    by(parts, "sex", whole, whole.said("sex"));
    return parts.build();
  }

  private static void byEventKind(ImmutableList.Builder<TurnoutPart> parts, Attending whole) {
    IntFunction<String> kinds = whole.kinds();
    Map<String, List<Came>> came =
        Divided.by(whole.came(), one -> kinds.apply(one.at().event()));
    Divided.by(whole.gatherings(), held -> kinds.apply(held.event()))
        .forEach((kind, gatherings) -> parts.add(new TurnoutPart(
            Group.of("event-kind", kind),
            whole.turnout(gatherings, came.getOrDefault(kind, ImmutableList.of())))));
  }

  /** The people of each value, in the order of the values, with the events where they took part. */
  private static void by(
      ImmutableList.Builder<TurnoutPart> parts,
      String dimension,
      Attending whole,
      IntFunction<String> values) {
    Divided.by(whole.came(), one -> values.apply(one.record()))
        .forEach((name, came) -> parts.add(new TurnoutPart(
            Group.of(dimension, name),
            whole.turnout(came))));
  }
}
