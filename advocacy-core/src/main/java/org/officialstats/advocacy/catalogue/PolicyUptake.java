package org.officialstats.advocacy.catalogue;

import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.model.casestudy.PolicyUse;

/** OUT-07: the policy documents and decisions dated in the period that use a statistic made with Big Data, and can be shown. */
final class PolicyUptake {
  private PolicyUptake() {}

  static List<Figure> figures(EvaluationContext context) {
    AudienceKinds kinds = new AudienceKinds(context);
    Places places = new Places(context);
    return Breakdown.counts(Tally.of(
            context.snapshot().all(PolicyUse.class).stream()
                .filter(use -> !use.evidence().isEmpty())
                .toList(),
            use -> context.isInPeriod(use.datedOn())))
        .by(
            context.snapshot().codeLists().list("organization-kind"),
            use -> kinds.kindOf(use.organization()).stream().toList())
        .by(
            "country",
            use -> use.country().or(() -> places.countryOf(use.organization())).stream()
                .toList())
        .by("policy-stage", use -> use.stage().map(Names::kebab).stream().toList())
        .figures();
  }
}
