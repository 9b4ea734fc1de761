package org.officialstats.advocacy.benchmarks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.Amount;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.partner.Agreement;
import org.officialstats.advocacy.model.partner.Partnership;
import org.officialstats.advocacy.model.partner.PartnershipStage;
import org.officialstats.advocacy.model.partner.Party;
import org.officialstats.advocacy.model.resource.Contribution;
import org.officialstats.advocacy.model.resource.ContributionStage;
import org.officialstats.advocacy.model.strategy.Strategy;

/** Partnerships, agreements that end and are renewed or not, and contributions. */
final class PartnerRecords {
  private static final int DAYS = 900;
  private static final List<PartnershipStage> STAGES =
      List.of(PartnershipStage.ACTIVE, PartnershipStage.IDENTIFIED, PartnershipStage.NEGOTIATING);
  private static final List<ContributionStage> PROMISES =
      List.of(ContributionStage.RECEIVED, ContributionStage.PLEDGED, ContributionStage.COMMITTED);

  private final Draw draw;
  private final Sizes sizes;
  private final Strategy strategy;

  PartnerRecords(Draw draw, Sizes sizes, Strategy strategy) {
    this.draw = draw;
    this.sizes = sizes;
    this.strategy = strategy;
  }

  Stream<Entity> all() {
    return Stream.of(
            AudienceRecords.each(sizes.partnerships(), this::partnership),
            AudienceRecords.each(sizes.agreements(), this::agreement),
            AudienceRecords.each(sizes.contributions(), this::contribution))
        .flatMap(records -> records);
  }

  private Partnership partnership(int number) {
    return Partnership.builder()
        .id(Draw.id("pa", number))
        .organization(draw.idOf("or", sizes.organizations()))
        .kind(draw.code("data", "methods", "advocacy", "funding"))
        .stage(draw.of(STAGES))
        .objectives(Set.of(draw.of(strategy.objectives()).id()))
        .build();
  }

  private Agreement agreement(int number) {
    LocalDate signed = draw.day(DAYS);
    return Agreement.builder()
        .id(Draw.id("ag", number))
        .kind(draw.code("memorandum-of-understanding", "data-access", "letter", "data-sharing"))
        .title(LocalizedText.of("en", "Agreement " + number))
        .parties(parties(signed))
        .span(draw.chance(95) ? span(signed) : DateSpan.from(PartialDate.of(signed)))
        .terminatedOn(draw.perhaps(8, () -> PartialDate.of(signed.plusDays(draw.below(300)))))
        .renewalOf(
            number == 0 ? Optional.empty() : draw.perhaps(25, () -> draw.anyIdOf("ag", number)))
        .build();
  }

  private List<Party> parties(LocalDate signed) {
    int organizations = sizes.organizations();
    int first = draw.skewed(organizations);
    int second = (first + 1 + draw.below(Math.max(1, organizations - 1))) % organizations;
    Party other = draw.chance(90)
        ? Party.signed(Draw.id("or", second), PartialDate.of(signed))
        : Party.unsigned(Draw.id("or", second));
    return List.of(Party.signed(Draw.id("or", first), PartialDate.of(signed)), other);
  }

  private DateSpan span(LocalDate signed) {
    LocalDate end = signed.plusDays(200 + draw.below(700));
    PartialDate last = draw.chance(20) ? PartialDate.of(YearMonth.from(end)) : PartialDate.of(end);
    return DateSpan.of(PartialDate.of(signed), last);
  }

  private Contribution contribution(int number) {
    return Contribution.builder()
        .id(Draw.id("co", number))
        .source(draw.idOf("or", sizes.organizations()))
        .stage(draw.of(PROMISES))
        .cash(Optional.of(Amount.of(Integer.toString(1_000 * (1 + draw.skewed(500))), "USD")))
        .build();
  }
}
