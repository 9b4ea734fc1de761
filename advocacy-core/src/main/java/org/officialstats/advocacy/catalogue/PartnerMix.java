package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.partner.Agreement;

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

  private final AudienceKinds kinds;
  private final InForce agreements;
  private final Register organizations;
  private final Register.Words kind;
  private final BitSet secretariats;
  private final Map<Integer, Set<String>> groups = new HashMap<>();

  private PartnerMix(EvaluationContext context) {
    this.kinds = new AudienceKinds(context);
    this.organizations = Register.of(context, Organization.class);
    this.kind = organizations.words("kind");
    this.secretariats = secretariats(organizations.list("roles"));
    this.agreements = new InForce(organizations.beside(Agreement.class), context.asOf());
  }

  private static BitSet secretariats(Register roles) {
    Register.Words role = roles.words("value");
    Register.Words organization = roles.words("organization");
    BitSet found = new BitSet();
    role.forEach(
        role.find(Organization.SECRETARIAT.value()), row -> found.set(organization.number(row)));
    return found;
  }

  static List<Figure> figures(EvaluationContext context) {
    return Breakdown.shares(new PartnerMix(context).groups(), Reasons.NO_RECORDS)
        .by("partner-group", ImmutableList::of)
        .figures();
  }

  private Tally<String> groups() {
    ListMultimap<String, Tally.Member<Integer>> cases =
        MultimapBuilder.hashKeys().arrayListValues().build();
    agreements.forEach((one, partner) -> groupsOf(partner).forEach(group -> cases.put(group, one)));
    return Tally.of(GROUPS.keySet().stream()
        .map(group -> Tally.any(group, cases.get(group)))
        .toList());
  }

  private Set<String> groupsOf(int partner) {
    return organizations.has(partner) && !secretariats.get(partner)
        ? groups.computeIfAbsent(kind.number(partner), number -> groupsOf(kind.text(number)))
        : ImmutableSet.of();
  }

  private Set<String> groupsOf(String organizationKind) {
    return GROUPS.entrySet().stream()
        .filter(group -> group.getValue().stream()
            .anyMatch(broader -> kinds.isA(Code.of(organizationKind), broader)))
        .map(Map.Entry::getKey)
        .collect(ImmutableSet.toImmutableSet());
  }
}
