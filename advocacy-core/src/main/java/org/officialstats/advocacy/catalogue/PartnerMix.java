package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.partner.Agreement;
import org.officialstats.advocacy.model.partner.Party;

/**
 * PAR-04: with how many of the four kinds of partner of the third objective an agreement is in force. The secretariat of
 * the body itself is none of them.
 */
final class PartnerMix {
  private static final ImmutableMap<String, List<Code>> GROUPS = ImmutableMap.of(
      "international-agency", ImmutableList.of(Code.of("international-organization")),
      "nso", ImmutableList.of(Code.of("nso")),
      "producer", ImmutableList.of(Code.of("big-data-producer")),
      "research-or-think-tank", ImmutableList.of(Code.of("research"), Code.of("think-tank")));

  private final EvaluationContext context;
  private final AudienceKinds kinds;
  private final Map<Id<Organization>, Set<String>> groups = new HashMap<>();

  private PartnerMix(EvaluationContext context) {
    this.context = context;
    this.kinds = new AudienceKinds(context);
  }

  static List<Figure> figures(EvaluationContext context) {
    return Breakdown.shares(new PartnerMix(context).groups(), Reasons.NO_RECORDS)
        .by("partner-group", ImmutableList::of)
        .figures();
  }

  private Tally<String> groups() {
    ListMultimap<String, Tally.Member<Agreement>> cases =
        MultimapBuilder.hashKeys().arrayListValues().build();
    for (Agreement agreement : context.snapshot().all(Agreement.class)) {
      Tally.Member<Agreement> one = new Tally.Member<>(
          agreement, agreement.inForceOn(context.asOf()), ImmutableList.of(agreement.key()));
      agreement.parties().stream()
          .map(Party::organization)
          .flatMap(partner -> groups.computeIfAbsent(partner, this::groupsOf).stream())
          .forEach(group -> cases.put(group, one));
    }
    return Tally.of(GROUPS.keySet().stream()
        .map(group -> Tally.any(group, cases.get(group)))
        .toList());
  }

  private Set<String> groupsOf(Id<Organization> partner) {
    return context.snapshot().find(Organization.class, partner).stream()
        .filter(organization -> !organization.roles().contains(Organization.SECRETARIAT))
        .flatMap(organization -> GROUPS.entrySet().stream()
            .filter(group -> group.getValue().stream()
                .anyMatch(broader -> kinds.isA(organization.kind(), broader)))
            .map(Map.Entry::getKey))
        .collect(ImmutableSet.toImmutableSet());
  }
}
