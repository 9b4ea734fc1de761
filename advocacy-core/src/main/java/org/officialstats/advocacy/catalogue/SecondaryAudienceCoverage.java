package org.officialstats.advocacy.catalogue;

import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.model.Code;

/** AUD-03: the countries where the list has a policy maker of a strategic ministry, and, apart, an executive of a producer. */
final class SecondaryAudienceCoverage {
  private SecondaryAudienceCoverage() {}

  static List<Figure> figures(EvaluationContext context) {
    AudienceKinds kinds = new AudienceKinds(context);
    Coverage coverage = new Coverage(context);
    return Breakdown.shares(coverage.by(kinds::isInStrategicMinistry), Reasons.EMPTY_FRAME)
        .by("region", country -> Places.region(Optional.of(country)))
        .and(context.strategy().strategicMinistries().stream()
            .map(ministry -> of(ministry, kinds, coverage))
            .toList())
        .and(Breakdown.shares(
                "producers",
                coverage.by(position -> kinds.isA(position, AudienceKinds.PRODUCER_EXECUTIVE)),
                Reasons.EMPTY_FRAME)
            .by("region", country -> Places.region(Optional.of(country)))
            .figures())
        .figures();
  }

  private static Figure of(Code ministry, AudienceKinds kinds, Coverage coverage) {
    Tally<?> covered = coverage.by(position -> kinds.isA(position, AudienceKinds.POLICY_MAKER)
        && kinds
            .kindOf(position.organization())
            .filter(kind -> kinds.isA(kind, ministry))
            .isPresent());
    return new Figure(
        Figure.VALUE,
        Group.of("organization-kind", ministry.value()),
        Unit.PERCENT,
        covered.share(Reasons.EMPTY_FRAME),
        covered.evidence());
  }
}
