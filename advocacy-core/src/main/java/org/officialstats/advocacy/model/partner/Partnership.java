package org.officialstats.advocacy.model.partner;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Listed;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.StateMachine;
import org.officialstats.advocacy.model.Stateful;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.strategy.Objective;

/**
 * What one organization is, or could become, as a partner for one purpose.
 *
 * <p>Construct it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id identifies the partnership
 * @param organization the partner
 * @param kind what the partner is wanted for: data, methods, funding
 * @param stage how far the partner has been won
 * @param keyStakeholder whether the strategy depends on this partner, so that interest and influence are assessed yearly
 * @param assessments interest and influence as judged over time, oldest first
 * @param objectives the objectives it serves
 * @param note what else to know; empty when nothing is
 * @param labels the office's own fields
 * @param sensitivity who may see it; internal unless stated
 */
@RecordBuilder
public record Partnership(
    Id<Partnership> id,
    Id<Organization> organization,
    @Listed("partnership-kind") Code kind,
    PartnershipStage stage,
    boolean keyStakeholder,
    List<Assessment> assessments,
    Set<Id<Objective>> objectives,
    Optional<LocalizedText> note,
    Map<String, String> labels,
    Sensitivity sensitivity)
    implements Entity, Stateful<PartnershipStage> {

  public Partnership {
    requireNonNull(id, "id");
    requireNonNull(organization, "organization");
    requireNonNull(kind, "kind");
    requireNonNull(stage, "stage");
    assessments = ImmutableList.copyOf(assessments);
    objectives = ImmutableSet.copyOf(objectives);
    requireNonNull(note, "note");
    requireNonNull(sensitivity, "sensitivity");
    Checks checks = Checks.of(Partnership.class, id);
    for (int i = 1; i < assessments.size(); i++) {
      checks.inOrder(
          "assessments/" + (i - 1) + "/on",
          Optional.of(assessments.get(i - 1).on()),
          "assessments/" + i + "/on",
          Optional.of(assessments.get(i).on()));
    }
    labels = checks.labels(labels);
    checks.done();
  }

  /** A builder with the usual start: identified, internal. */
  public static PartnershipBuilder builder() {
    return PartnershipBuilder.builder()
        .stage(PartnershipStage.IDENTIFIED)
        .sensitivity(Sensitivity.INTERNAL);
  }

  /** A builder that starts from this partnership. */
  public PartnershipBuilder toBuilder() {
    return PartnershipBuilder.builder(this);
  }

  /** The stage. */
  @Override
  public PartnershipStage state() {
    return stage;
  }

  @Override
  public StateMachine<PartnershipStage> stateMachine() {
    return PartnershipStage.TRANSITIONS;
  }
}
