package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.model.Amount;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.resource.Contribution;
import org.officialstats.advocacy.model.resource.ResourceNeed;

/**
 * The cash that is needed in the year of the evaluation, and what is given for it. Two currencies are never added. For one
 * thread.
 */
final class Cash {
  static final Reason SEVERAL_CURRENCIES = Reasons.of("several-currencies");

  private final Resources resources;
  private final List<ResourceNeed> needs;
  private final List<Contribution> contributions;
  private final IdentityHashMap<Contribution, Truth> secured = new IdentityHashMap<>();

  Cash(Resources resources) {
    this.resources = resources;
    this.needs =
        resources.needs().stream().filter(need -> need.cash().isPresent()).toList();
    this.contributions = resources.contributions().stream()
        .filter(contribution -> contribution.cash().isPresent())
        .filter(contribution -> resources.isOfTheYear(contribution) != Truth.FALSE)
        .toList();
  }

  List<ResourceNeed> needs() {
    return needs;
  }

  /** What is, or may be, given for the year, be it secured or not. */
  List<Contribution> contributions() {
    return contributions;
  }

  /** Those of the contributions that are for the year and committed or received. */
  Tally<Contribution> secured(Collection<Contribution> of) {
    return Tally.of(of, given -> Truth.TRUE, this::isSecured);
  }

  /** Whether it is for the year, and committed or received. */
  Truth isSecured(Contribution contribution) {
    return secured.computeIfAbsent(
        contribution, one -> resources.isOfTheYear(one).and(resources.isSecured(one)));
  }

  static BigDecimal sum(Stream<Optional<Amount>> amounts) {
    return amounts
        .flatMap(Optional::stream)
        .map(Amount::value)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static Set<String> currencies(Stream<Optional<Amount>> amounts) {
    return amounts
        .flatMap(Optional::stream)
        .map(amount -> amount.currency().getCurrencyCode())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  static boolean isIn(Optional<Amount> amount, String currency) {
    return amount
        .filter(cash -> cash.currency().getCurrencyCode().equals(currency))
        .isPresent();
  }
}
