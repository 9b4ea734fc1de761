package org.officialstats.advocacy.model.resource;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Amount;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Listed;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Quantity;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.StateMachine;
import org.officialstats.advocacy.model.Stateful;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.strategy.ActivityLine;

/**
 * Money or a resource in kind from one source, from the day the source was thought of to the day it arrived.
 *
 * <p>What arrives in parts is recorded as several contributions. Construct it with {@link #builder()}. Immutable and
 * thread-safe.
 *
 * @param id identifies the contribution
 * @param source the organization that gives, or might
 * @param funderKind what kind of source it is; empty when the kind of the organization says it
 * @param kind what is given: staff, travel, translation; empty when it is for any use
 * @param need the need it meets; empty when it is for none in particular
 * @param activityLine the activity line it is for; empty when the need says it or it is for none in particular
 * @param stage how far it has come
 * @param stageHistory when it reached its stages, oldest first; the last one is the present stage; empty when no date is
 *     known
 * @param cash how much money; empty when it is in kind; one of both is there from a pledge on
 * @param inKind how much in its natural unit; empty when it is money; one of both is there from a pledge on
 * @param valuation what the contribution in kind is said to be worth; empty for money
 * @param expectedBy the day by which it is to arrive; empty when none was named
 * @param labels the office's own fields
 * @param sensitivity who may see it; internal unless stated
 */
@RecordBuilder
public record Contribution(
    Id<Contribution> id,
    Id<Organization> source,
    @Listed("funder-kind") Optional<Code> funderKind,
    @Listed("resource-kind") Optional<Code> kind,
    Optional<Id<ResourceNeed>> need,
    Optional<Id<ActivityLine>> activityLine,
    ContributionStage stage,
    List<StageChange> stageHistory,
    Optional<Amount> cash,
    Optional<Quantity> inKind,
    Optional<Valuation> valuation,
    Optional<LocalDate> expectedBy,
    Map<String, String> labels,
    Sensitivity sensitivity)
    implements Entity, Stateful<ContributionStage> {

  public Contribution {
    requireNonNull(id, "id");
    requireNonNull(source, "source");
    requireNonNull(funderKind, "funderKind");
    requireNonNull(kind, "kind");
    requireNonNull(need, "need");
    requireNonNull(activityLine, "activityLine");
    requireNonNull(stage, "stage");
    stageHistory = ImmutableList.copyOf(stageHistory);
    requireNonNull(cash, "cash");
    requireNonNull(inKind, "inKind");
    requireNonNull(valuation, "valuation");
    requireNonNull(expectedBy, "expectedBy");
    requireNonNull(sensitivity, "sensitivity");
    Checks checks = Checks.of(Contribution.class, id);
    Inputs.checkWorth(checks, stage, cash, inKind, valuation);
    Inputs.checkHistory(checks, stage, stageHistory);
    labels = checks.labels(labels);
    checks.done();
  }

  /** When the source was first thought of: the date of the first stage in the history; empty when none is known. */
  public Optional<PartialDate> identifiedOn() {
    return stageHistory.stream().map(StageChange::on).findFirst();
  }

  /** A builder with the usual start: identified, internal. */
  public static ContributionBuilder builder() {
    return ContributionBuilder.builder()
        .stage(ContributionStage.IDENTIFIED)
        .sensitivity(Sensitivity.INTERNAL);
  }

  /** A builder that starts from this contribution. */
  public ContributionBuilder toBuilder() {
    return ContributionBuilder.builder(this);
  }

  /** The stage. */
  @Override
  public ContributionStage state() {
    return stage;
  }

  @Override
  public StateMachine<ContributionStage> stateMachine() {
    return ContributionStage.TRANSITIONS;
  }
}
