package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.resource.Contribution;
import org.officialstats.advocacy.model.resource.ResourceNeed;

/** FUN-01: what is needed in the year and has an identified source, and how soon the first source was identified. */
final class FundingIdentified {
  private static final Reason NOTHING_NEEDED = Reasons.of("nothing-needed");
  private static final Reason NO_DATED_SOURCE = Reasons.of("no-dated-source");

  private final EvaluationContext context;
  private final Resources resources;
  private final ImmutableListMultimap<Id<ResourceNeed>, Contribution> sources;

  private FundingIdentified(EvaluationContext context) {
    this.context = context;
    this.resources = new Resources(context);
    ImmutableListMultimap.Builder<Id<ResourceNeed>, Contribution> byNeed =
        ImmutableListMultimap.builder();
    resources
        .contributions()
        .forEach(source -> source.need().ifPresent(need -> byNeed.put(need, source)));
    this.sources = byNeed.build();
  }

  static List<Figure> figures(EvaluationContext context) {
    return new FundingIdentified(context).figures();
  }

  /** The needs of the year, each counting when it has an identified source. */
  static Tally<ResourceNeed> needs(EvaluationContext context) {
    return new FundingIdentified(context).needs();
  }

  private List<Figure> figures() {
    return Breakdown.shares(needs(), NOTHING_NEEDED)
        .by("activity-line", need -> resources.activityLine(need).stream().toList())
        .and(ImmutableList.of(daysToFirst()))
        .figures();
  }

  private Tally<ResourceNeed> needs() {
    return Tally.of(resources.needs().stream().map(this::member).toList());
  }

  private Tally.Member<ResourceNeed> member(ResourceNeed need) {
    return Tally.any(need, sources.get(need.id()), resources::isIdentified).shownBy(need.key());
  }

  private Figure daysToFirst() {
    List<Contribution> dated = resources.needs().stream()
        .flatMap(need -> sources.get(need.id()).stream())
        .filter(
            source -> source.identifiedOn().map(context::isPast).orElse(Truth.FALSE) != Truth.FALSE)
        .toList();
    return new Figure(
        "days-to-first-identification",
        Group.ALL,
        Unit.DAYS,
        daysToFirst(dated),
        Evidence.counted(dated.stream().map(Contribution::key).toList()));
  }

  private Result daysToFirst(List<Contribution> dated) {
    List<PartialDate> dates =
        dated.stream().flatMap(source -> source.identifiedOn().stream()).toList();
    Optional<LocalDate> earliest =
        dates.stream().map(PartialDate::earliest).min(LocalDate::compareTo);
    Optional<LocalDate> latest = dates.stream().map(PartialDate::latest).min(LocalDate::compareTo);
    return earliest.isEmpty()
        ? new Result.NoData(NO_DATED_SOURCE)
        : Tally.between(days(earliest.get()), days(latest.orElseThrow()));
  }

  private long days(LocalDate day) {
    LocalDate newYear = context.strategy().calendar().firstDay(context.period().wholeYear());
    return ChronoUnit.DAYS.between(newYear, day.isAfter(context.asOf()) ? context.asOf() : day);
  }
}
