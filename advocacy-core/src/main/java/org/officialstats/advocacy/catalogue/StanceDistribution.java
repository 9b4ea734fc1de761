package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.StanceLevel;

/**
 * OUT-01: how many positions stand at each level. Every level is shown, and so are those not observed; those of which it
 * cannot be told are shown where there are any. Stale stances keep their level, and are counted apart.
 */
final class StanceDistribution {
  private static final ImmutableList<String> LEVELS = Stream.concat(
          Arrays.stream(StanceLevel.values()).map(Names::kebab), Stream.of(Stance.NOT_OBSERVED))
      .collect(ImmutableList.toImmutableList());

  private StanceDistribution() {}

  static List<Figure> figures(EvaluationContext context) {
    Tally<Stance> all = Stances.current(context);
    Places places = new Places(context);
    LocalDate oldest = context.asOf().minusMonths(context.parameter("months", 24));
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    figures.addAll(Breakdown.counts(all).figures());
    figures.addAll(levels(ImmutableSortedMap.of(), all.members(), true));
    cross(
        figures,
        all,
        "position-kind",
        stance -> ImmutableList.of(stance.position().kind().value()));
    cross(figures, all, "region", stance -> Places.region(places.countryOf(stance.position())));
    cross(figures, all, "influence", StanceDistribution::influence);
    figures.addAll(
        Breakdown.counts("observed", narrowed(all, Stance::isObserved)).figures());
    figures.addAll(Breakdown.counts("stale", narrowed(all, stance -> stance.isOlderThan(oldest)))
        .figures());
    return figures.build();
  }

  private static List<String> influence(Stance stance) {
    return stance.influence().map(Names::kebab).stream().toList();
  }

  private static void cross(
      ImmutableList.Builder<Figure> figures,
      Tally<Stance> all,
      String dimension,
      Function<Stance, List<String>> values) {
    Multimap<String, Tally.Member<Stance>> parts =
        MultimapBuilder.treeKeys().arrayListValues().build();
    for (Tally.Member<Stance> member : all.members()) {
      parts.put(
          values.apply(member.subject()).stream().findFirst().orElse(Breakdown.UNKNOWN), member);
    }
    parts
        .asMap()
        .forEach((value, members) ->
            figures.addAll(levels(ImmutableSortedMap.of(dimension, value), members)));
  }

  private static List<Figure> levels(
      ImmutableSortedMap<String, String> part, Collection<Tally.Member<Stance>> members) {
    return levels(part, members, false);
  }

  private static List<Figure> levels(
      ImmutableSortedMap<String, String> part,
      Collection<Tally.Member<Stance>> members,
      boolean evenIfNone) {
    ImmutableListMultimap<String, Tally.Member<Stance>> byLevel =
        Multimaps.index(members, member -> member.subject().level());
    Stream<String> named =
        LEVELS.stream().filter(level -> evenIfNone || byLevel.containsKey(level));
    return Stream.concat(named, Stream.of(Breakdown.UNKNOWN).filter(byLevel::containsKey))
        .map(level -> figure(part, level, Tally.of(byLevel.get(level))))
        .toList();
  }

  private static Figure figure(
      ImmutableSortedMap<String, String> part, String level, Tally<Stance> there) {
    Group group = new Group(ImmutableSortedMap.<String, String>naturalOrder()
        .putAll(part)
        .put("level", level)
        .buildOrThrow());
    return new Figure(Figure.VALUE, group, Unit.COUNT, there.count(), there.evidence());
  }

  /** Those that also meet the condition. */
  static Tally<Stance> narrowed(Tally<Stance> all, Function<Stance, Truth> condition) {
    return Tally.of(all.members().stream()
            .map(member -> new Tally.Member<>(
                member.subject(),
                member.counts().and(condition.apply(member.subject())),
                member.records()))
            .toList())
        .thatMayCount();
  }
}
