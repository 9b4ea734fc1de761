package org.officialstats.advocacy.catalogue;

import static org.officialstats.advocacy.catalogue.Wording.named;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.ItemChange;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.evaluation.WorkplanStanding;
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
    String report = last.map(
            progress -> "the report of " + progress.on() + " says " + Names.kebab(progress.state()))
        .orElse("no progress is reported");
    return Optional.of(Finding.of(
            rule,
            plan.key(),
            "Item '" + item.title().in("en") + "' (" + item.id() + ") of "
                + named(plan.title(), plan) + " was due on " + item.due() + "; " + report + ".",
            "Finish it and report it done, or agree on a new version of the workplan.")
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
    String message = endorsed
        .map(day -> "The workplan of " + year + " was endorsed on " + day
            + ", after its year had begun on " + newYear + ".")
        .orElse("No workplan of " + year + " is endorsed, and the year began on " + newYear + ".");
    return ImmutableList.of(
        Finding.of(rule, subject, message, "Put the next workplan before the body earlier.")
            .since(newYear));
  }

  /** WPL-F03. */
  static List<Finding> changedItems(RuleDefinition rule, EvaluationContext context) {
    WorkplanStanding plans = WorkplanStanding.of(context);
    return plans.endorsed().stream()
        .flatMap(inForce -> plans.changedSinceEndorsement().stream()
            .flatMap(change -> changes(rule, inForce, change)))
        .toList();
  }

  private static Stream<Finding> changes(RuleDefinition rule, Workplan inForce, ItemChange change) {
    return change.reasons().isEmpty()
        ? Stream.of(changed(
            rule,
            inForce.key(),
            words(change.item(), change.latest(), change.kind(), inForce.version())
                + "no version says why.",
            inForce.endorsement().map(Endorsement::on)))
        : change.reasons().stream()
            .map(reason -> changed(
                rule,
                EntityKey.of(Workplan.class, reason.workplan()),
                words(change.item(), reason.item(), reason.kind(), reason.version()) + "reason: "
                    + reason.reasonCode() + ".",
                reason.endorsedOn()));
  }

  private static String words(
      Id<WorkplanItem> id, Optional<WorkplanItem> item, ChangeKind kind, int version) {
    String title = item.map(one -> "'" + one.title().in("en") + "' ").orElse("");
    return "Item " + title + "(" + id + ") was " + Names.kebab(kind) + " in version " + version
        + " of the workplan, after it had been endorsed; ";
  }

  private static Finding changed(
      RuleDefinition rule, EntityKey version, String message, Optional<LocalDate> since) {
    String remedy = "See that those who count on the item know of the change.";
    return Wording.since(Finding.of(rule, version, message, remedy), since);
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
        .map(day -> Finding.of(
                rule,
                context.strategy().key(),
                "The annual review of " + year + " was due on " + day + " and has not been held.",
                "Hold it, and record what it finds for each objective.")
            .since(day.plusDays(1)));
  }

  private static Optional<Finding> lacking(
      RuleDefinition rule, ReportingPeriod year, AnnualReview held, EvaluationContext context) {
    String objectives = context.strategy().objectives().stream()
        .filter(objective -> !Reviews.isComplete(held, objective))
        .map(objective -> "'" + objective.title().in("en") + "' (" + objective.id() + ")")
        .collect(Collectors.joining(", "));
    return Optional.of(objectives)
        .filter(lacking -> !lacking.isEmpty())
        .map(lacking -> Wording.since(
            Finding.of(
                rule,
                held.key(),
                "The annual review of " + year + " has no finding, rating or evidence on: "
                    + lacking + ".",
                "Complete the review."),
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
    String since = update
        .submittedOn()
        .map(day ->
            "was submitted on " + day + ", " + update.daysLate().orElseThrow() + " days late")
        .orElse("is not submitted");
    EntityKey subject =
        update.record().map(ProgressUpdate::key).orElse(context.strategy().key());
    return Finding.of(
            rule,
            subject,
            "The update on " + update.period() + " was due on " + update.deadline() + " and "
                + since + ".",
            "Submit it, and plan the next one earlier.")
        .since(update.deadline().plusDays(1));
  }
}
