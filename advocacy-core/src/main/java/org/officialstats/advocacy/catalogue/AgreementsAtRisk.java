package org.officialstats.advocacy.catalogue;

import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;

/** PAR-03: the agreements in force that are about to lapse. */
final class AgreementsAtRisk {
  private AgreementsAtRisk() {}

  static List<Figure> figures(EvaluationContext context) {
    Agreements agreements = new Agreements(context);
    int days = context.parameter("days", 90);
    return Breakdown.counts(
            Tally.of(agreements.all(), agreement -> agreements.isAboutToLapse(agreement, days)))
        .by(context.snapshot().codeLists().list("organization-kind"), agreements::partnerKinds)
        .figures();
  }
}
