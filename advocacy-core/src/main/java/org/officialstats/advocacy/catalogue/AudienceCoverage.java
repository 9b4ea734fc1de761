package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;

/** AUD-01: the countries where the list has a leader of official statistics. */
final class AudienceCoverage {
  private AudienceCoverage() {}

  static List<Figure> figures(EvaluationContext context) {
    AudienceKinds kinds = new AudienceKinds(context);
    Coverage coverage = new Coverage(context);
    return Breakdown.shares(coverage.by(kinds::isLeaderOfStatistics), Reasons.EMPTY_FRAME)
        .by("region", country -> Places.region(Optional.of(country)))
        .by("country-group", Places::groups)
        .and(Stream.of(AudienceKinds.CHIEF_STATISTICIAN, AudienceKinds.SENIOR_MANAGER)
            .map(kind -> ofKind(kind, coverage.by(position -> kinds.isA(position, kind))))
            .collect(ImmutableList.toImmutableList()))
        .figures();
  }

  private static Figure ofKind(Code kind, Tally<Country> covered) {
    return new Figure(
        Figure.VALUE,
        Group.of("position-kind", kind.value()),
        Unit.PERCENT,
        covered.share(Reasons.EMPTY_FRAME),
        covered.evidence());
  }
}
