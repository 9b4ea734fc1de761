package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.model.Code;

/** PAR-04: with how many of the four kinds of partner of the third objective an agreement is in force. */
final class PartnerMix {
  private static final ImmutableMap<String, List<Code>> GROUPS = ImmutableMap.of(
      "international-agency", ImmutableList.of(Code.of("international-organization")),
      "nso", ImmutableList.of(Code.of("nso")),
      "producer", ImmutableList.of(Code.of("big-data-producer")),
      "research-or-think-tank", ImmutableList.of(Code.of("research"), Code.of("think-tank")));

  private PartnerMix() {}

  static List<Figure> figures(EvaluationContext context) {
    Agreements agreements = new Agreements(context);
    AudienceKinds kinds = new AudienceKinds(context);
    Tally<String> groups = Tally.of(GROUPS.entrySet().stream()
        .map(group -> Tally.any(
            group.getKey(),
            agreements.all().stream()
                .filter(agreement -> agreements.partnerKinds(agreement).stream()
                    .anyMatch(kind ->
                        group.getValue().stream().anyMatch(broader -> kinds.isA(kind, broader))))
                .toList(),
            agreements::isInForce))
        .toList());
    return Breakdown.shares(groups, Reasons.NO_RECORDS)
        .by("partner-group", ImmutableList::of)
        .figures();
  }
}
