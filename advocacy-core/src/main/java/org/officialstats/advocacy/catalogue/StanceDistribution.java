package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Position;
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
    Regions regions = new Regions(Register.of(context, Position.class));
    LocalDate oldest = context.asOf().minusMonths(context.parameter("months", 24));
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    figures.addAll(Breakdown.counts(all).figures());
    figures.addAll(levels(ImmutableSortedMap.of(), all.members(), true));
    cross(figures, all, "position-kind", Stance::kind);
    cross(figures, all, "region", stance -> regions.ofPosition(stance.position()));
    cross(figures, all, "influence", StanceDistribution::influence);
    figures.addAll(
        Breakdown.counts("observed", narrowed(all, Stance::isObserved)).figures());
    figures.addAll(Breakdown.counts("stale", narrowed(all, stance -> stance.isOlderThan(oldest)))
        .figures());
    return figures.build();
  }

  private static String influence(Stance stance) {
    return stance.influence().map(Names::kebab).orElse(Breakdown.UNKNOWN);
  }

  private static void cross(
      ImmutableList.Builder<Figure> figures,
      Tally<Stance> all,
      String dimension,
      Function<Stance, String> value) {
    Divided.by(all.members(), member -> value.apply(member.subject()))
        .forEach((part, members) ->
            figures.addAll(levels(ImmutableSortedMap.of(dimension, part), members, false)));
  }

  private static List<Figure> levels(
      ImmutableSortedMap<String, String> part,
      List<Tally.Member<Stance>> members,
      boolean evenIfNone) {
    Map<String, List<Tally.Member<Stance>>> byLevel =
        Divided.by(members, member -> member.subject().level());
    Stream<String> named =
        LEVELS.stream().filter(level -> evenIfNone || byLevel.containsKey(level));
    return Stream.concat(named, Stream.of(Breakdown.UNKNOWN).filter(byLevel::containsKey))
        .map(
            level -> figure(part, level, Tally.of(byLevel.getOrDefault(level, ImmutableList.of()))))
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
