package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.model.CodeLists;

/** PAR-02: the agreements in force. */
final class AgreementsInForce {
  private AgreementsInForce() {}

  static List<Figure> figures(EvaluationContext context) {
    Agreements agreements = new Agreements(context);
    CodeLists lists = context.snapshot().codeLists();
    return Breakdown.counts(Tally.of(agreements.all(), agreements::isInForce))
        .by(lists.list("agreement-kind"), agreement -> ImmutableList.of(agreement.kind()))
        .by(lists.list("organization-kind"), agreements::partnerKinds)
        .figures();
  }
}
