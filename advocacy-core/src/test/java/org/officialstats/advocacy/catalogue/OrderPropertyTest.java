package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;
import static org.officialstats.advocacy.catalogue.OutreachFacts.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.model.Amount;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.audience.StanceLevel;
import org.officialstats.advocacy.model.casestudy.StageChange;
import org.officialstats.advocacy.model.event.EventRole;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.model.resource.ContributionStage;
import org.officialstats.advocacy.model.workplan.ItemState;

/** Laws of all indicators and rules over facts drawn at random. */
class OrderPropertyTest {
  private static final List<String> DATES = List.of(
      "2022",
      "2022-03-31",
      "2023-06",
      "2023-12-31",
      "2024",
      "2024-01",
      "2024-01-01",
      "2024-02-29",
      "2024-03",
      "2024-03-31",
      "2024-04-01");

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void figuresAndFindingsDoNotDependOnTheOrderInWhichRecordsWereAdded(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
    List<Entity> facts = facts(new Random(seed), size);
    List<Entity> shuffled = new ArrayList<>(facts);
    Collections.shuffle(shuffled, new Random(seed + 1));

    Looking one = looking(facts);
    Looking other = looking(shuffled);
    new StandardIndicators().indicators().forEach(indicator -> {
      String code = indicator.definition().code();
      assertThat(other.figures(code)).as(code).isEqualTo(one.figures(code));
    });
    new StandardRules().rules().forEach(rule -> {
      List<Finding> found = other.findings(rule.definition().code());
      assertThat(found).isEqualTo(one.findings(rule.definition().code()));
    });
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void everyIndicatorHasAHeadlineOfTheWholeInItsUnitFirst(
      @ForAll long seed, @ForAll @IntRange(max = 12) int size) {
    Looking looking = looking(facts(new Random(seed), size));

    new StandardIndicators().indicators().forEach(indicator -> {
      Figure headline = looking.figures(indicator.definition().code()).get(0);
      assertThat(headline.group().isAll()).isTrue();
      assertThat(headline.unit()).isEqualTo(indicator.definition().unit());
    });
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void noMeasureAndGroupIsGivenTwice(@ForAll long seed, @ForAll @IntRange(max = 12) int size) {
    Looking looking = looking(facts(new Random(seed), size));

    new StandardIndicators()
        .indicators()
        .forEach(indicator -> assertThat(looking.figures(indicator.definition().code()))
            .as(indicator.definition().code())
            .extracting(figure -> figure.measure() + " " + figure.group())
            .doesNotHaveDuplicates());
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void countsDoNotFallWhenAMatchingRecordIsAdded(
      @ForAll long seed, @ForAll @IntRange(max = 12) int size) {
    List<Entity> facts = facts(new Random(seed), size);
    List<Entity> more = new ArrayList<>(facts);
    more.add(material("matching", rendition("en", "2024-02-01")).build());
    more.add(caseStudy("matching").country(Country.of("RW")).build());
    more.add(agreement("matching", signed("bps", "2024-01-01"), signed("rw", "2024-01-01"))
        .build());
    more.add(position("matching", "bps", "expert").build());

    for (String code : List.of("MAT-01", "CAS-01", "PAR-02", "OUT-01")) {
      assertRisesByOne(
          looking(facts).headlineFigure(code).result(),
          looking(more).headlineFigure(code).result());
    }
    assertThat(lower(looking(more).headlineFigure("CAS-02").result()))
        .isGreaterThanOrEqualTo(lower(looking(facts).headlineFigure("CAS-02").result()));
  }

  private static void assertRisesByOne(Result before, Result after) {
    assertThat(lower(after)).isEqualByComparingTo(lower(before).add(BigDecimal.ONE));
    assertThat(upper(after)).isEqualByComparingTo(upper(before).add(BigDecimal.ONE));
  }

  private static BigDecimal lower(Result result) {
    return result instanceof Result.Interval interval
        ? interval.lower()
        : ((Result.Value) result).value();
  }

  private static BigDecimal upper(Result result) {
    return result instanceof Result.Interval interval
        ? interval.upper()
        : ((Result.Value) result).value();
  }

  private static Looking looking(List<Entity> facts) {
    TestSnapshot snapshot = new TestSnapshot(
        strategy().build(),
        organization("bps", "nso", "ID"),
        organization("rw", "ministry-finance", "RW"),
        endorsed(
                "plan",
                "2024",
                "2023-12-15",
                item("i0", "2024-01-31").events(Set.of(id("e0"), id("e3"))).build(),
                item("i1", "2024-06-30").events(Set.of(id("e1"))).build())
            .build());
    return Looking.at(snapshot.add(facts.toArray(Entity[]::new)), "2024-Q1", "2024-03-31");
  }

  /** So many facts of each kind, with distinct ids. */
  private static List<Entity> facts(Random random, int size) {
    List<Entity> facts = new ArrayList<>();
    for (int at = 0; at < size; at++) {
      facts.add(position(
              "p" + at, pick(random, "bps", "rw"), pick(random, "minister", "chief-statistician"))
          .lastVerifiedOn(date(any(random)))
          .build());
      facts.add(stance(
              "s" + at,
              "p" + random.nextInt(3),
              StanceLevel.values()[random.nextInt(5)],
              any(random))
          .build());
      facts.add(caseStudy("c" + at)
          .country(Country.of(pick(random, "ID", "RW", "NL")))
          .publishedOn(date(any(random)))
          .stages(List.of(StageChange.to(StageChange.PILOT, date(any(random)))))
          .build());
      facts.add(material("m" + at, rendition("en", any(random)), rendition("fr", any(random)))
          .build());
      facts.add(approved("k" + at, pick(random, "privacy", "modernization"), "leaders", any(random))
          .build());
      facts.add(agreement("a" + at, signed("bps", any(random)), signed("rw", any(random)))
          .build());
      facts.add(commitment("co" + at, "bps", "2024-02-" + (10 + random.nextInt(10)))
          .fulfilledOn(date(any(random)))
          .build());
      facts.add(
          event("e" + at, any(random), random.nextBoolean() ? EventState.HELD : EventState.PLANNED)
              .role(EventRole.ATTENDING)
              .build());
      facts.add(attendance("at" + at, "e" + random.nextInt(size), "person" + random.nextInt(5))
          .build());
      facts.add(
          heads("h" + at, "e" + random.nextInt(size), 1 + random.nextInt(9)).build());
      facts.add(progress(
              "pr" + at,
              "plan",
              "i" + random.nextInt(2),
              "2024-0" + (1 + random.nextInt(4)) + "-05",
              pick(random, ItemState.DONE, ItemState.IN_PROGRESS))
          .build());
      facts.add(
          need("n" + at, (1 + random.nextInt(9)) + " " + pick(random, "USD", "EUR"), "2024-06-30")
              .build());
      facts.add(contribution("g" + at, "rw", ContributionStage.COMMITTED)
          .need(id("n" + random.nextInt(size)))
          .cash(Amount.parse("1 USD"))
          .stageHistory(history(ContributionStage.COMMITTED, any(random)))
          .build());
      facts.addAll(outreach(random, at, size));
    }
    return facts;
  }

  /** A fact of each kind of contact, answer and what came of them. */
  private static List<Entity> outreach(Random random, int at, int size) {
    return List.of(
        answers(
                "f" + at,
                pick(random, "recall-message-unaided", "changed-understanding"),
                1 + random.nextInt(9),
                random.nextInt(2),
                any(random))
            .segment(id(pick(random, "leaders", "policy-makers")))
            .topic(id(pick(random, "privacy", "modernization")))
            .build(),
        meeting("in" + at, any(random))
            .positions(Set.of(id("p" + random.nextInt(size))))
            .build(),
        answered(
                "cn" + at,
                pick(random, "2023-12", "2024-01-01"),
                pick(random, "2024-01-31", "2024"))
            .build(),
        keyStakeholder("ps" + at, pick(random, "bps", "rw"), any(random)).build(),
        handedOut("d" + at, "m" + at, "e" + random.nextInt(size), 1).build(),
        internationalDay("o" + at, 2024, activity(pick(random, "ID", "RW"), "event"))
            .build(),
        policyUse("pu" + at, pick(random, "bps", "rw"), any(random)).build(),
        organization("or" + at, "nso")
            .steps(List.of(step("pilot", any(random)), step("pilot", any(random))))
            .build(),
        person("pe" + at, pick(random, "Ana", "Bo", "Cy"), pick(random, "a@b.org", "c@d.org"))
            .build());
  }

  private static String any(Random random) {
    return DATES.get(random.nextInt(DATES.size()));
  }

  @SafeVarargs
  private static <T> T pick(Random random, T... values) {
    return values[random.nextInt(values.length)];
  }
}
