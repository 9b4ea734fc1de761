package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.partner.Partnership;

/** PAR-01: the key stakeholders whose interest and influence were assessed of late; each organization counts once. */
final class StakeholdersMapped {
  private StakeholdersMapped() {}

  static List<Figure> figures(EvaluationContext context) {
    AudienceKinds kinds = new AudienceKinds(context);
    ImmutableListMultimap<Id<Organization>, Partnership> key = Multimaps.index(
        context.snapshot().all(Partnership.class).stream()
            .filter(Partnership::keyStakeholder)
            .toList(),
        Partnership::organization);
    List<Tally.Member<Id<Organization>>> stakeholders = key.keySet().stream()
        .map(organization -> Tally.any(
            organization, key.get(organization), partnership -> isAssessed(partnership, context)))
        .toList();
    return Breakdown.shares(Tally.of(stakeholders), Reasons.NO_RECORDS)
        .by(
            context.snapshot().codeLists().list("organization-kind"),
            organization -> kinds.kindOf(organization).stream().toList())
        .figures();
  }

  private static Truth isAssessed(Partnership partnership, EvaluationContext context) {
    LocalDate oldest = context.asOf().minusMonths(context.parameter("months", 12));
    return partnership.assessments().stream()
        .map(assessment -> assessment.on().isWithin(oldest, context.asOf()))
        .reduce(Truth.FALSE, Truth::or);
  }
}
