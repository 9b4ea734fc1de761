package org.officialstats.advocacy.catalogue;

import java.util.Optional;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.CodeList;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.snapshot.Snapshot;

/** What kinds of position and organization there are in the audience; a narrower kind is of its broader kinds too. */
final class AudienceKinds {
  static final Code POLICY_MAKER = Code.of("policy-maker");

  private final Snapshot snapshot;
  private final CodeList positions;
  private final CodeList organizations;

  AudienceKinds(EvaluationContext context) {
    this.snapshot = context.snapshot();
    this.positions = snapshot.codeLists().list("position-kind");
    this.organizations = snapshot.codeLists().list("organization-kind");
  }

  /** Whether positions of a kind are of another one. */
  boolean isPositionOf(Code positionKind, Code kind) {
    return positions.isA(positionKind, kind);
  }

  /** Whether this kind of organization is a ministry of a kind that the strategy wants to reach. */
  boolean isStrategicMinistry(Code organizationKind) {
    return snapshot.strategy().strategicMinistries().stream()
        .anyMatch(ministry -> isA(organizationKind, ministry));
  }

  boolean isA(Code organizationKind, Code kind) {
    return organizations.isA(organizationKind, kind);
  }

  Optional<Code> kindOf(Id<Organization> organization) {
    return snapshot.find(Organization.class, organization).map(Organization::kind);
  }
}
