package org.officialstats.advocacy.catalogue;

import static org.officialstats.advocacy.catalogue.RuleWords.choice;
import static org.officialstats.advocacy.catalogue.RuleWords.label;
import static org.officialstats.advocacy.catalogue.RuleWords.named;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.ItemChange;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.evaluation.WorkplanStanding;
import org.officialstats.advocacy.language.Value;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.workplan.AnnualReview;
import org.officialstats.advocacy.model.workplan.ChangeKind;
import org.officialstats.advocacy.model.workplan.Endorsement;
import org.officialstats.advocacy.model.workplan.ItemProgress;
import org.officialstats.advocacy.model.workplan.ItemState;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.model.workplan.WorkplanItem;

/** What should be known of the workplan of the year and of the updates on it. */
final class PlanRules {
  private PlanRules() {}

  /** WPL-F01. */
  static List<Finding> overdueItems(RuleDefinition rule, EvaluationContext context) {
    WorkplanStanding plans = WorkplanStanding.of(context);
    return plans.endorsed().stream()
        .flatMap(plan -> plan.items().stream()
            .filter(item -> item.due().isBefore(context.asOf()))
            .flatMap(item -> overdue(rule, plan, item, plans.latest(item)).stream()))
        .toList();
  }

  private static Optional<Finding> overdue(
      RuleDefinition rule, Workplan plan, WorkplanItem item, Optional<ItemProgress> last) {
    if (last.map(ItemProgress::state).filter(PlanRules::isOver).isPresent()) {
      return Optional.empty();
    }
    ImmutableMap.Builder<String, Value> values = ImmutableMap.<String, Value>builder()
        .put("item", named(item.title(), item.id()))
        .put("plan", named(plan.title(), plan.key()))
        .put("due", Value.of(item.due()));
    last.ifPresent(progress ->
        values.put("day", Value.of(progress.on())).put("state", choice(progress.state())));
    return Optional.of(RuleWords.finding(
            rule, plan.key(), last.isPresent() ? "reported" : "no-report", values.buildOrThrow())
        .shownBy(last.map(ItemProgress::key).stream().toList())
        .since(item.due().plusDays(1)));
  }

  private static boolean isOver(ItemState state) {
    return state == ItemState.DONE || state == ItemState.DROPPED;
  }

  /** WPL-F02. */
  static List<Finding> unendorsedWorkplan(RuleDefinition rule, EvaluationContext context) {
    ReportingPeriod year = context.period().wholeYear();
    LocalDate newYear = context.strategy().calendar().firstDay(year);
    Optional<Workplan> first = WorkplanStanding.of(context).firstEndorsed();
    Optional<LocalDate> endorsed = first.flatMap(Workplan::endorsement).map(Endorsement::on);
    boolean inTime = endorsed.filter(day -> day.isBefore(newYear)).isPresent();
    if (inTime || context.asOf().isBefore(newYear)) {
      return ImmutableList.of();
    }
    EntityKey subject = first.map(Workplan::key).orElse(context.strategy().key());
    ImmutableMap.Builder<String, Value> values = ImmutableMap.<String, Value>builder()
        .put("year", Value.of(year))
        .put("start", Value.of(newYear));
    endorsed.ifPresent(day -> values.put("day", Value.of(day)));
    String kind = endorsed.isPresent() ? "late" : "missing";
    return ImmutableList.of(
        RuleWords.finding(rule, subject, kind, values.buildOrThrow()).since(newYear));
  }

  /** WPL-F03. */
  static List<Finding> changedItems(RuleDefinition rule, EvaluationContext context) {
    WorkplanStanding plans = WorkplanStanding.of(context);
    return plans.endorsed().stream()
        .flatMap(inForce -> plans.changedSinceEndorsement().stream()
            .flatMap(change -> changes(rule, inForce, change, context)))
        .toList();
  }

  private static Stream<Finding> changes(
      RuleDefinition rule, Workplan inForce, ItemChange change, EvaluationContext context) {
    return change.reasons().isEmpty()
        ? Stream.of(RuleWords.since(
            RuleWords.finding(
                rule,
                inForce.key(),
                "no-reason",
                changed(change.item(), change.latest(), change.kind(), inForce.version())
                    .buildOrThrow()),
            inForce.endorsement().map(Endorsement::on)))
        : change.reasons().stream()
            .map(reason -> RuleWords.since(
                RuleWords.finding(
                    rule,
                    EntityKey.of(Workplan.class, reason.workplan()),
                    "reason",
                    changed(change.item(), reason.item(), reason.kind(), reason.version())
                        .put(
                            "reason",
                            label(context, "change-reason", reason.reasonCode().value()))
                        .buildOrThrow()),
                reason.endorsedOn()));
  }

  private static ImmutableMap.Builder<String, Value> changed(
      Id<WorkplanItem> id, Optional<WorkplanItem> item, ChangeKind kind, int version) {
    return ImmutableMap.<String, Value>builder()
        .put("item", item.map(one -> named(one.title(), id)).orElseGet(() -> Value.verbatim(id)))
        .put("kind", choice(kind))
        .put("version", Value.of(version));
  }

  /** REP-F02: the reviews of this year's workplan and of the last one's. */
  static List<Finding> incompleteReviews(RuleDefinition rule, EvaluationContext context) {
    ReportingPeriod year = context.period().wholeYear();
    return Stream.of(year.lastYear(), year)
        .filter(candidate -> context.snapshot().all(Workplan.class).stream()
            .anyMatch(plan -> plan.year().equals(candidate)))
        .flatMap(candidate -> incompleteReview(rule, candidate, context).stream())
        .toList();
  }

  private static Optional<Finding> incompleteReview(
      RuleDefinition rule, ReportingPeriod year, EvaluationContext context) {
    Optional<AnnualReview> review = Reviews.held(year, context);
    LocalDate due = Reviews.due(year, context);
    if (review.isPresent()) {
      return review.flatMap(held -> lacking(rule, year, held, context));
    }
    return Optional.of(due)
        .filter(day -> day.isBefore(context.asOf()))
        .map(day -> RuleWords.finding(
                rule,
                context.strategy().key(),
                "not-held",
                ImmutableMap.of("year", Value.of(year), "due", Value.of(day)))
            .since(day.plusDays(1)));
  }

  private static Optional<Finding> lacking(
      RuleDefinition rule, ReportingPeriod year, AnnualReview held, EvaluationContext context) {
    List<Value> objectives = context.strategy().objectives().stream()
        .filter(objective -> !Reviews.isComplete(held, objective))
        .map(objective -> named(objective.title(), objective.id()))
        .toList();
    return Optional.of(objectives)
        .filter(lacking -> !lacking.isEmpty())
        .map(lacking -> RuleWords.since(
            RuleWords.finding(
                rule,
                held.key(),
                "lacking",
                ImmutableMap.of("year", Value.of(year), "objectives", Value.allOf(lacking))),
            held.reviewedOn()));
  }

  /** REP-F01: an update that was submitted late, or is not submitted and its deadline is over. */
  static List<Finding> lateUpdates(RuleDefinition rule, EvaluationContext context) {
    return new Updates(context)
        .due().stream()
            .filter(update -> !update.isInTime())
            .filter(update ->
                update.submittedOn().isPresent() || update.deadline().isBefore(context.asOf()))
            .map(update -> late(rule, update, context))
            .toList();
  }

  private static Finding late(RuleDefinition rule, DueUpdate update, EvaluationContext context) {
    ImmutableMap.Builder<String, Value> values = ImmutableMap.<String, Value>builder()
        .put("period", Value.of(update.period()))
        .put("deadline", Value.of(update.deadline()));
    update
        .submittedOn()
        .ifPresent(day -> values
            .put("day", Value.of(day))
            .put("late", Value.of(update.daysLate().orElseThrow())));
    EntityKey subject =
        update.record().map(ProgressUpdate::key).orElse(context.strategy().key());
    return RuleWords.finding(
            rule,
            subject,
            update.submittedOn().isPresent() ? "late" : "missing",
            values.buildOrThrow())
        .since(update.deadline().plusDays(1));
  }
}
