package org.officialstats.advocacy.catalogue;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.resource.Contribution;
import org.officialstats.advocacy.model.resource.ContributionStage;
import org.officialstats.advocacy.model.resource.ResourceNeed;
import org.officialstats.advocacy.model.resource.StageChange;
import org.officialstats.advocacy.model.strategy.ActivityLine;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.model.workplan.WorkplanItem;

/** What is needed in the year of the evaluation, and how far the contributions to it had come. */
final class Resources {
  private final EvaluationContext context;
  private final LocalDate firstDay;
  private final LocalDate lastDay;
  private final Supplier<ImmutableMap<Id<ResourceNeed>, ResourceNeed>> needs;

  Resources(EvaluationContext context) {
    this.context = context;
    ReportingPeriod year = context.period().wholeYear();
    this.firstDay = context.strategy().calendar().firstDay(year);
    this.lastDay = context.strategy().calendar().lastDay(year);
    this.needs = Suppliers.memoize(() -> context.snapshot().all(ResourceNeed.class).stream()
        .filter(this::isOfTheYear)
        .collect(ImmutableMap.toImmutableMap(ResourceNeed::id, Function.identity())));
  }

  private boolean isOfTheYear(ResourceNeed need) {
    return isInYear(PartialDate.of(need.neededBy())) == Truth.TRUE;
  }

  /** What is needed by a day of the year. */
  List<ResourceNeed> needs() {
    return needs.get().values().asList();
  }

  List<Contribution> contributions() {
    return context.snapshot().all(Contribution.class);
  }

  /**
   * Whether the contribution is for the year: it meets a need of the year, or meets none and is expected, or else was
   * secured, in the year. Unknown where no date tells.
   */
  Truth isOfTheYear(Contribution contribution) {
    return contribution
        .need()
        .map(need -> Truth.of(needs.get().containsKey(need)))
        .or(() -> contribution.expectedBy().map(day -> isInYear(PartialDate.of(day))))
        .or(() -> securedOn(contribution).map(this::isInYear))
        .orElse(Truth.UNKNOWN);
  }

  private static Optional<PartialDate> securedOn(Contribution contribution) {
    return contribution.stageHistory().stream()
        .filter(change -> change.stage().isSecured())
        .map(StageChange::on)
        .findFirst();
  }

  private Truth isInYear(PartialDate date) {
    return date.isWithin(firstDay, lastDay);
  }

  /** Whether it was committed or received by the day of looking. */
  Truth isSecured(Contribution contribution) {
    return isAt(context, contribution, ContributionStage::isSecured);
  }

  /** Whether the source was identified by the day of looking, and had not said no. */
  Truth isIdentified(Contribution contribution) {
    return isAt(context, contribution, ContributionStage::isOpen);
  }

  /** Whether it was pledged, and not yet more, on the day of looking. */
  static Truth isPledged(EvaluationContext context, Contribution contribution) {
    return isAt(context, contribution, stage -> stage == ContributionStage.PLEDGED);
  }

  /** The day on which it was received, for the last time; empty where no day is recorded. */
  static Optional<PartialDate> receivedOn(Contribution contribution) {
    return contribution.stageHistory().stream()
        .filter(change -> change.stage() == ContributionStage.RECEIVED)
        .reduce((first, second) -> second)
        .map(StageChange::on);
  }

  /** Without a history the present stage has always held; before one, nobody had thought of the source. */
  private static Truth isAt(
      EvaluationContext context,
      Contribution contribution,
      Predicate<ContributionStage> condition) {
    Optional<ContributionStage> before = contribution.stageHistory().isEmpty()
        ? Optional.of(contribution.stage())
        : Optional.empty();
    return Timeline.of(
            before,
            contribution.stageHistory(),
            change -> new Timeline.Change<>(Optional.of(change.on()), Optional.of(change.stage())))
        .holdsOn(context.asOf(), stage -> stage.filter(condition).isPresent());
  }

  /** The activity line that the need is for, or that its item of the workplan belongs to. */
  Optional<Id<ActivityLine>> activityLine(ResourceNeed need) {
    return need.activityLine()
        .or(() -> need.workplan()
            .flatMap(id -> context.snapshot().find(Workplan.class, id))
            .flatMap(plan -> need.item().flatMap(plan::item))
            .map(WorkplanItem::activityLine));
  }

  /** The activity line that the contribution is for, or that its need is for. */
  Optional<Id<ActivityLine>> activityLine(Contribution contribution) {
    return contribution
        .activityLine()
        .or(() -> contribution
            .need()
            .flatMap(id -> context.snapshot().find(ResourceNeed.class, id))
            .filter(this::isOfTheYear)
            .flatMap(this::activityLine));
  }
}
