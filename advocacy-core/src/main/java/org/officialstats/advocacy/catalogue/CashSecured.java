package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.Parts;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.resource.Contribution;
import org.officialstats.advocacy.model.resource.ResourceNeed;

/** FUN-02: the cash committed or received against the cash needed in the year. Two currencies are never added. */
final class CashSecured {
  private static final Reason NOTHING_NEEDED = Reasons.of("nothing-needed.cash");

  private final Resources resources;
  private final Cash cash;

  private CashSecured(EvaluationContext context) {
    this.resources = new Resources(context);
    this.cash = new Cash(resources);
  }

  static List<Figure> figures(EvaluationContext context) {
    return new CashSecured(context).figures();
  }

  private List<Figure> figures() {
    Set<String> needed = Cash.currencies(cash.needs().stream().map(ResourceNeed::cash));
    Set<String> given = Cash.currencies(cash.contributions().stream().map(Contribution::cash));
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    figures.add(headline(needed));
    Set<String> all = new TreeSet<>(needed);
    all.addAll(given);
    all.forEach(currency -> figures.add(ofCurrency(currency)));
    all.forEach(currency -> figures.addAll(byActivityLine(currency)));
    needed.forEach(currency -> figures.addAll(byFunder(currency)));
    return figures.build();
  }

  private Figure headline(Set<String> needed) {
    if (needed.size() == 1) {
      return figure(Group.ALL, part(needed.iterator().next()));
    }
    Result none = needed.isEmpty()
        ? new Result.Undefined(NOTHING_NEEDED, Optional.empty())
        : new Result.NotApplicable(Cash.SEVERAL_CURRENCIES);
    return Figure.of(Unit.PERCENT, none, Evidence.NONE);
  }

  private Figure ofCurrency(String currency) {
    return figure(Group.of("currency", currency), part(currency));
  }

  private List<Figure> byActivityLine(String currency) {
    Part whole = part(currency);
    return Stream.concat(
            whole.needs().stream().map(this::line), whole.given().stream().map(this::line))
        .distinct()
        .sorted()
        .map(line -> figure(
            group(currency, "activity-line", line),
            whole.of(need -> line(need).equals(line), given -> line(given).equals(line))))
        .toList();
  }

  private List<Figure> byFunder(String currency) {
    Part whole = part(currency);
    return whole.given().stream()
        .map(given -> given.source().value())
        .distinct()
        .sorted()
        .map(funder -> figure(
            group(currency, "organization", funder),
            whole.of(need -> true, given -> given.source().value().equals(funder))))
        .toList();
  }

  private static Group group(String currency, String dimension, String value) {
    return new Group(ImmutableSortedMap.of("currency", currency, dimension, value));
  }

  private String line(ResourceNeed need) {
    return resources.activityLine(need).map(Object::toString).orElse(Breakdown.UNKNOWN);
  }

  private String line(Contribution contribution) {
    return resources.activityLine(contribution).map(Object::toString).orElse(Breakdown.UNKNOWN);
  }

  private Part part(String currency) {
    return new Part(cash.needs(), cash.contributions())
        .of(need -> Cash.isIn(need.cash(), currency), given -> Cash.isIn(given.cash(), currency));
  }

  /** What is needed and what is given, in one currency. */
  private record Part(List<ResourceNeed> needs, List<Contribution> given) {
    Part of(Predicate<ResourceNeed> needed, Predicate<Contribution> contributed) {
      return new Part(
          needs.stream().filter(needed).toList(),
          given.stream().filter(contributed).toList());
    }
  }

  private Figure figure(Group group, Part part) {
    Tally<Contribution> secured = cash.secured(part.given());
    return new Figure(
        Figure.VALUE, group, Unit.PERCENT, share(secured, part.needs()), evidence(secured, part));
  }

  private static Result share(Tally<Contribution> secured, List<ResourceNeed> needs) {
    long unknown = secured.unknown().count();
    if (unknown > 0) {
      return new Result.NoData(Reasons.inexact((int) unknown, secured.members().size()));
    }
    BigDecimal got = Cash.sum(secured.counted().map(Contribution::cash));
    BigDecimal needed = Cash.sum(needs.stream().map(ResourceNeed::cash));
    return Result.percentage(new Parts(got, needed), NOTHING_NEEDED);
  }

  private static Evidence evidence(Tally<Contribution> secured, Part part) {
    Evidence of = secured.evidence();
    List<EntityKey> rest = Stream.concat(
            of.notCounted().stream(), part.needs().stream().map(ResourceNeed::key))
        .toList();
    return new Evidence(of.counted(), rest, of.unknown());
  }
}
