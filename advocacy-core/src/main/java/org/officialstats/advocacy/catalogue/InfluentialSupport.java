package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Position;

/**
 * OUT-05: the influential policy makers who support the cause. Support, influence and the rater's confidence are three
 * ratings of one observation; each has its own threshold, and none is weighed against another.
 */
final class InfluentialSupport {
  private final EvaluationContext context;
  private final AudienceKinds kinds;
  private final Map<String, Boolean> policyMakers = new HashMap<>();
  private final LocalDate oldest;
  private final int influence;
  private final int level;
  private final int confidence;

  private InfluentialSupport(EvaluationContext context) {
    this.context = context;
    this.kinds = new AudienceKinds(context);
    this.oldest = context.asOf().minusMonths(context.parameter("months", 12));
    this.influence = context.parameter("influence", 3);
    this.level = context.parameter("level", 3);
    this.confidence = context.parameter("confidence", 2);
  }

  static List<Figure> figures(EvaluationContext context) {
    return new InfluentialSupport(context).figures();
  }

  private List<Figure> figures() {
    Register positions = Register.of(context, Position.class);
    Regions regions = new Regions(positions);
    IntFunction<String> organizationKind = Breakdown.names(positions.words("organization.kind"));
    return Breakdown.shares(policyMakers(), Reasons.NO_RECORDS)
        .by(
            context.snapshot().codeLists().list("organization-kind"),
            stance -> ImmutableList.of(organizationKind.apply(stance.position())))
        .by("region", stance -> ImmutableList.of(regions.ofPosition(stance.position())))
        .figures();
  }

  /** Those who are influential by an observation of late, each counting when they support the cause. */
  private Tally<Stance> policyMakers() {
    return Tally.of(
        StanceDistribution.narrowed(Stances.current(context), this::isInfluential)
            .members()
            .stream()
            .map(member -> new Tally.Member<>(
                member.subject(),
                member.counts() == Truth.TRUE ? isSupporting(member.subject()) : Truth.UNKNOWN,
                member.records()))
            .toList());
  }

  private boolean isPolicyMaker(String kind) {
    return kinds.isPositionOf(Code.of(kind), AudienceKinds.POLICY_MAKER);
  }

  private Truth isInfluential(Stance stance) {
    return policyMakers.computeIfAbsent(stance.kind(), this::isPolicyMaker)
        ? stance.judged(last -> Truth.of(
                last.influence().filter(rated -> rated.number() >= influence).isPresent())
            .and(last.isBefore(oldest).not()))
        : Truth.FALSE;
  }

  private Truth isSupporting(Stance stance) {
    return stance.judged(last -> Truth.of(last.level().number() >= level
        && last.confidence().filter(rated -> rated.number() >= confidence).isPresent()));
  }
}
