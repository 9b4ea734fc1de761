package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.material.Observance;
import org.officialstats.advocacy.model.material.ObservanceActivity;

/**
 * MAT-05: whether the theme of the international day of the year was chosen in time, and apart, in how many countries
 * something is done for the day. The day belongs to the year that it falls into; without a date, its calendar year tells.
 */
final class InternationalDay {
  private static final Reason NO_DAY = Reasons.of("no-international-day");
  private static final Reason NO_DUE_DATE = Reasons.of("no-theme-due");
  private static final Reason NOT_DUE_YET = Reasons.of("theme-not-due");

  private final EvaluationContext context;
  private final Tally<Observance> days;

  private InternationalDay(EvaluationContext context) {
    this.context = context;
    ReportingPeriod year = context.period().wholeYear();
    LocalDate first = context.strategy().calendar().firstDay(year);
    LocalDate last = context.strategy().calendar().lastDay(year);
    this.days = Tally.of(
        context.snapshot().all(Observance.class),
        day -> day.day().orElse(PartialDate.of(day.year())).isWithin(first, last));
  }

  static List<Figure> figures(EvaluationContext context) {
    return new InternationalDay(context).figures();
  }

  private List<Figure> figures() {
    if (days.members().isEmpty()) {
      return ImmutableList.of(
          Figure.of(Unit.YES_NO, new Result.NotApplicable(NO_DAY), Evidence.NONE));
    }
    return ImmutableList.<Figure>builder().add(theme()).addAll(countries()).build();
  }

  private Figure theme() {
    List<Observance> due = days.members().stream()
        .map(Tally.Member::subject)
        .filter(day -> day.themeDueOn().isPresent())
        .toList();
    Tally<Observance> decided = Tally.of(
        due.stream().filter(day -> !isOpen(day)).toList(), this::isOfTheYear, this::isInTime);
    return Figure.of(Unit.YES_NO, theme(due, decided), decided.evidence());
  }

  private Result theme(List<Observance> due, Tally<Observance> decided) {
    List<Truth> answers = decided.members().stream().map(Tally.Member::counts).toList();
    if (due.isEmpty()) {
      return new Result.NotApplicable(NO_DUE_DATE);
    } else if (answers.contains(Truth.FALSE)) {
      return Result.count(0);
    } else if (answers.contains(Truth.UNKNOWN)) {
      return new Result.NoData(Reasons.inexact((int) decided.unknown().count(), answers.size()));
    }
    return answers.size() < due.size() ? new Result.NotDue(NOT_DUE_YET) : Result.count(1);
  }

  private Truth isOfTheYear(Observance day) {
    return days.counted().anyMatch(day::equals) ? Truth.TRUE : Truth.UNKNOWN;
  }

  /** Whether the theme was chosen by its day, and by the day of looking. */
  private Truth isInTime(Observance day) {
    LocalDate due = day.themeDueOn().orElseThrow();
    LocalDate last = due.isBefore(context.asOf()) ? due : context.asOf();
    return day.themeChosenOn().map(chosen -> chosen.isAfter(last).not()).orElse(Truth.FALSE);
  }

  /** Whether the theme is not chosen, and its day is not over. */
  private boolean isOpen(Observance day) {
    return isInTime(day) == Truth.FALSE && !day.themeDueOn().orElseThrow().isBefore(context.asOf());
  }

  private List<Figure> countries() {
    List<Tally.Member<ObservanceActivity>> activities = days.members().stream()
        .flatMap(day -> day.subject().activities().stream()
            .map(activity -> new Tally.Member<>(activity, day.counts(), day.records())))
        .toList();
    return Breakdown.of(
            "countries",
            Unit.COUNTRIES,
            Tally.of(activities),
            tally -> tally.different(activity -> ImmutableList.of(activity.country())))
        .by("region", activity -> Places.region(Optional.of(activity.country())))
        .by(
            context.snapshot().codeLists().list("observance-activity"),
            activity -> ImmutableList.of(activity.kind()))
        .figures();
  }
}
