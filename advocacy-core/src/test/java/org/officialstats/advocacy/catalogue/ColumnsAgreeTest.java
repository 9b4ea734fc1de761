package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.agreement;
import static org.officialstats.advocacy.catalogue.Facts.approved;
import static org.officialstats.advocacy.catalogue.Facts.caseStudy;
import static org.officialstats.advocacy.catalogue.Facts.commitment;
import static org.officialstats.advocacy.catalogue.Facts.date;
import static org.officialstats.advocacy.catalogue.Facts.event;
import static org.officialstats.advocacy.catalogue.Facts.material;
import static org.officialstats.advocacy.catalogue.Facts.organization;
import static org.officialstats.advocacy.catalogue.Facts.position;
import static org.officialstats.advocacy.catalogue.Facts.rendition;
import static org.officialstats.advocacy.catalogue.Facts.signed;
import static org.officialstats.advocacy.catalogue.Facts.strategy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.event.EventRole;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.samples.Kept;
import org.officialstats.advocacy.snapshot.Snapshot;

/** The catalogue says the same of a state whether that keeps its columns or not. */
class ColumnsAgreeTest {
  private static final List<String> DATES =
      List.of("2022", "2023-03", "2023-03-31", "2024", "2024-02", "2024-02-10", "2024-04-01");

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void figuresAndFindingsAreTheSame(@ForAll long seed) {
    Snapshot plain = facts(new Random(seed));
    Looking without = Looking.at(plain, "2024-Q1", "2024-03-31");
    Looking with = Looking.at(Kept.withColumns(plain), "2024-Q1", "2024-03-31");

    new StandardIndicators().indicators().forEach(indicator -> {
      String code = indicator.definition().code();
      assertThat(with.figures(code)).as(code).isEqualTo(without.figures(code));
    });
    new StandardRules().rules().forEach(rule -> {
      String code = rule.definition().code();
      assertThat(with.findings(code)).as(code).isEqualTo(without.findings(code));
    });
  }

  private static TestSnapshot facts(Random random) {
    TestSnapshot snapshot = new TestSnapshot(
        strategy().build(),
        organization("bps", "nso", "ID"),
        organization("rw", "ministry-finance", "RW"));
    for (int at = 0; at < 6; at++) {
      snapshot.add(
          position("p" + at, at % 2 == 0 ? "bps" : "rw", "chief-statistician")
              .lastVerifiedOn(any(random))
              .closedOn(any(random))
              .build(),
          position("q" + at, "bps", "minister").build(),
          caseStudy("c" + at).country(Country.of("RW")).publishedOn(any(random)).build(),
          caseStudy("d" + at)
              .country(Country.of("ID"))
              .confirmedByOwnerOn(any(random))
              .build(),
          material("m" + at, rendition("en", any(random).toString())).build(),
          approved("k" + at, "privacy", "leaders", any(random).toString()).build(),
          agreement("a" + at, signed("bps", any(random).toString()), signed("rw", "2024-01-01"))
              .span(new DateSpan(Optional.empty(), Optional.of(date("2024-0" + (3 + at) + "-30"))))
              .build(),
          commitment("co" + at, "bps", "2024-02-1" + at)
              .fulfilledOn(any(random))
              .build(),
          event(
                  "e" + at,
                  any(random).toString(),
                  random.nextBoolean() ? EventState.HELD : EventState.PLANNED)
              .role(EventRole.ATTENDING)
              .build());
    }
    return snapshot;
  }

  private static PartialDate any(Random random) {
    return date(DATES.get(random.nextInt(DATES.size())));
  }
}
