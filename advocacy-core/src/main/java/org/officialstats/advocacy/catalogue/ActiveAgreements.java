package org.officialstats.advocacy.catalogue;

import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;

/** PAR-06: the agreements in force under which something was done together of late, and can be shown. */
final class ActiveAgreements {
  private ActiveAgreements() {}

  static List<Figure> figures(EvaluationContext context) {
    Agreements agreements = new Agreements(context);
    int months = context.parameter("months", 12);
    return Breakdown.shares(
            Tally.of(
                agreements.all(),
                agreements::isInForce,
                agreement -> agreements.isActive(agreement, months)),
            Reasons.NO_RECORDS)
        .by(context.snapshot().codeLists().list("organization-kind"), agreements::partnerKinds)
        .figures();
  }
}
