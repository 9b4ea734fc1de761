package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.Parts;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.CodeList;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.resource.Contribution;

/**
 * FUN-04: how many funders have committed or given cash for the year, and apart, the share of the largest one in each
 * currency. An organization counts once, whatever the number of its contributions.
 */
final class SourceSpread {
  private static final String LARGEST_SHARE = "largest-share";

  private final Cash cash;
  private final AudienceKinds kinds;
  private final CodeList funderKinds;

  private SourceSpread(EvaluationContext context) {
    this.cash = new Cash(new Resources(context));
    this.kinds = new AudienceKinds(context);
    this.funderKinds = context.snapshot().codeLists().list("funder-kind");
  }

  static List<Figure> figures(EvaluationContext context) {
    return new SourceSpread(context).figures();
  }

  private List<Figure> figures() {
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    figures.add(number(Group.ALL, cash.contributions()));
    ImmutableListMultimap<String, Contribution> byKind =
        Multimaps.index(cash.contributions(), this::funderKind);
    byKind.keySet().stream()
        .sorted()
        .filter(kind ->
            byKind.get(kind).stream().anyMatch(given -> cash.isSecured(given) != Truth.FALSE))
        .forEach(kind -> figures.add(number(Group.of("funder-kind", kind), byKind.get(kind))));
    return figures.addAll(largestShares()).build();
  }

  /** How many different funders have secured some of these contributions. */
  private Figure number(Group group, List<Contribution> of) {
    ImmutableListMultimap<Id<Organization>, Contribution> bySource =
        Multimaps.index(of, Contribution::source);
    Tally<Id<Organization>> funders = Tally.of(bySource.keySet().stream()
        .map(source -> Tally.any(source, bySource.get(source), cash::isSecured))
        .toList());
    return new Figure(Figure.VALUE, group, Unit.COUNT, funders.count(), funders.evidence());
  }

  /** What kind of source the contribution names, or else what kind of funder its organization is. */
  private String funderKind(Contribution contribution) {
    return contribution
        .funderKind()
        .or(() -> kinds.kindOf(contribution.source()).filter(funderKinds::contains))
        .map(Code::value)
        .orElse(Breakdown.UNKNOWN);
  }

  private List<Figure> largestShares() {
    Set<String> currencies = Cash.currencies(cash.contributions().stream()
        .filter(given -> cash.isSecured(given) != Truth.FALSE)
        .map(Contribution::cash));
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    figures.add(
        currencies.size() > 1
            ? new Figure(
                LARGEST_SHARE,
                Group.ALL,
                Unit.PERCENT,
                new Result.NotApplicable(Cash.SEVERAL_CURRENCIES),
                Evidence.NONE)
            : largestShare(Group.ALL, cash.contributions()));
    currencies.forEach(currency -> figures.add(largestShare(
        Group.of("currency", currency),
        cash.contributions().stream()
            .filter(given -> Cash.isIn(given.cash(), currency))
            .toList())));
    return figures.build();
  }

  private Figure largestShare(Group group, List<Contribution> inOneCurrency) {
    Tally<Contribution> secured = cash.secured(inOneCurrency).thatMayCount();
    int unknown = (int) secured.unknown().count();
    Result share = unknown > 0
        ? new Result.NoData(Reasons.inexact(unknown, secured.members().size()))
        : Result.percentage(
            new Parts(largest(secured), Cash.sum(secured.counted().map(Contribution::cash))),
            Reasons.NOTHING_SECURED);
    return new Figure(LARGEST_SHARE, group, Unit.PERCENT, share, secured.evidence());
  }

  private static BigDecimal largest(Tally<Contribution> secured) {
    return Multimaps.index(secured.counted().iterator(), Contribution::source)
        .asMap()
        .values()
        .stream()
        .map(given -> Cash.sum(given.stream().map(Contribution::cash)))
        .max(Comparator.naturalOrder())
        .orElse(BigDecimal.ZERO);
  }
}
