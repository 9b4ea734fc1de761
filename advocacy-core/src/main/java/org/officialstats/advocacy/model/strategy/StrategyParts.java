package org.officialstats.advocacy.model.strategy;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.CodeList;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.Id;

/** Checks that the parts of a strategy have ids of their own, and point at parts that are there. */
final class StrategyParts {
  private StrategyParts() {}

  static void check(
      Checks checks,
      List<Objective> objectives,
      List<Segment> segments,
      List<Topic> topics,
      List<Approach> approaches,
      List<ActivityLine> lines) {
    checks
        .distinct("objectives", objectives, Objective::id)
        .distinct("segments", segments, Segment::id)
        .distinct("topics", topics, Topic::id)
        .distinct("approaches", approaches, Approach::id)
        .distinct("activityLines", lines, ActivityLine::id)
        .distinct("activityLines", lines, ActivityLine::number)
        .distinct(
            "outputs",
            lines.stream().flatMap(line -> line.outputs().stream()).toList(),
            Output::id);
    Set<Id<Objective>> known = objectives.stream().map(Objective::id).collect(toImmutableSet());
    for (int i = 0; i < topics.size(); i++) {
      known(checks, "topics/" + i + "/objectives", topics.get(i).objectives(), "objective", known);
    }
    for (int i = 0; i < lines.size(); i++) {
      known(
          checks,
          "activityLines/" + i + "/objectives",
          lines.get(i).objectives(),
          "objective",
          known);
    }
  }

  static void checkCells(
      Checks checks, List<RequiredCell> cells, List<Topic> topics, List<Segment> segments) {
    Set<Id<Topic>> knownTopics = topics.stream().map(Topic::id).collect(toImmutableSet());
    Set<Id<Segment>> knownSegments = segments.stream().map(Segment::id).collect(toImmutableSet());
    checks.distinct("requiredCells", cells, cell -> cell.topic() + " x " + cell.segment());
    for (int i = 0; i < cells.size(); i++) {
      String place = "requiredCells/" + i;
      known(checks, place + "/topic", List.of(cells.get(i).topic()), "topic", knownTopics);
      known(checks, place + "/segment", List.of(cells.get(i).segment()), "segment", knownSegments);
    }
  }

  static void checkChoices(
      Checks checks, List<IndicatorChoice> indicators, List<RuleChoice> rules) {
    for (int i = 0; i < indicators.size(); i++) {
      checks.definition("indicators/" + i + "/code", indicators.get(i).code());
    }
    for (int i = 0; i < rules.size(); i++) {
      checks.definition("rules/" + i + "/code", rules.get(i).code());
    }
    checks
        .distinct("indicators", indicators, IndicatorChoice::code)
        .distinct("rules", rules, RuleChoice::code);
  }

  static void checkCodeLists(Checks checks, List<CodeList> additions) {
    try {
      CodeLists.standard().extendedBy(additions);
    } catch (IllegalArgumentException conflict) {
      String what = "does not fit the lists of the library: " + conflict.getMessage();
      checks.that(false, "codeLists", what, "additions only", "mend the additions");
    }
  }

  private static <P> void known(
      Checks checks, String place, Collection<Id<P>> ids, String part, Set<Id<P>> known) {
    for (Id<P> id : ids) {
      checks.that(
          known.contains(id),
          place,
          "no " + part + " '" + id + "' in this strategy",
          "the id of one of its " + known.size() + " " + part + "s",
          "correct the id, or add the " + part);
    }
  }
}
