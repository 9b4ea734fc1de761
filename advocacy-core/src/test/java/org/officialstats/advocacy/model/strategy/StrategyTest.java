package org.officialstats.advocacy.model.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.CodeEntry;
import org.officialstats.advocacy.model.CodeList;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.FiscalCalendar;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.samples.Problems;

class StrategyTest {
  private static final LocalizedText TEXT = LocalizedText.of("en", "Text");
  private static final Objective CONVINCE = new Objective(Id.of("convince"), TEXT, TEXT);
  private static final Segment CHIEFS = new Segment(
      Id.of("chiefs"),
      TEXT,
      SegmentRank.PRIMARY,
      Set.of(Code.of("chief-statistician")),
      Set.of(Code.of("nso")));
  private static final Topic PRIVACY =
      new Topic(Id.of("privacy"), TEXT, Set.of(CONVINCE.id()), true);
  private static final ActivityLine LINE = new ActivityLine(
      Id.of("audiences"),
      1,
      TEXT,
      Set.of(CONVINCE.id()),
      List.of(new Output(Id.of("lists"), TEXT)));

  @Test
  void isBuiltFromLittle() {
    Strategy strategy = minimal().build();

    assertThat(strategy.sensitivity()).isEqualTo(Sensitivity.PUBLIC);
    assertThat(strategy.calendar()).isEqualTo(FiscalCalendar.CALENDAR_YEAR);
    assertThat(strategy.frame()).isEqualTo(TargetFrame.ALL_COUNTRIES);
    assertThat(strategy.validity()).hasToString("../..");
    assertThat(strategy.adoptedOn()).isEmpty();
  }

  @Test
  void findsItsParts() {
    Strategy strategy = full().build();

    assertThat(strategy.objective(CONVINCE.id())).contains(CONVINCE);
    assertThat(strategy.segment(CHIEFS.id())).contains(CHIEFS);
    assertThat(strategy.topic(PRIVACY.id())).contains(PRIVACY);
    assertThat(strategy.activityLine(LINE.id())).contains(LINE);
    assertThat(strategy.output(Id.of("lists"))).contains(LINE.outputs().get(0));
    assertThat(strategy.output(Id.of("none"))).isEmpty();
    assertThat(strategy.topic(Id.of("none"))).isEmpty();
  }

  @Test
  void doesNotChangeWithTheListsItWasMadeFrom() {
    List<Objective> objectives = new ArrayList<>(List.of(CONVINCE));
    Strategy strategy = minimal().objectives(objectives).build();
    objectives.clear();

    assertThat(strategy.objectives()).containsExactly(CONVINCE);
  }

  @Test
  void refusesWithEveryProblemAtOnce() {
    StrategyBuilder wrong = full()
        .version(" ")
        .objectives(List.of(CONVINCE, CONVINCE))
        .topics(List.of(new Topic(Id.of("privacy"), TEXT, Set.of(Id.of("amuse")), true)))
        .requiredLanguages(List.of("en", "EN", "x_y"))
        .requiredCells(List.of(
            new RequiredCell(Id.of("prices"), Id.of("chiefs")),
            new RequiredCell(Id.of("privacy"), Id.of("kings"))))
        .indicators(List.of(IndicatorChoice.disabled("aud-01")))
        .rules(List.of(
            RuleChoice.disabled("AUD-F01"), RuleChoice.with("AUD-F01", Map.of("days", "90"))));

    assertThat(Problems.of(wrong::build))
        .containsExactly(
            "[strategy/gwg, /version] blank; expected a text",
            "[strategy/gwg, /requiredLanguages/2] 'x_y' is no language tag; expected BCP 47 such as 'en';"
                + " correct the tag",
            "[strategy/gwg, /requiredLanguages/1] 'en' twice; expected it once; remove or rename one",
            "[strategy/gwg, /objectives/1] 'convince' twice; expected it once; remove or rename one",
            "[strategy/gwg, /topics/0/objectives] no objective 'amuse' in this strategy; expected the id of one of"
                + " its 1 objectives; correct the id, or add the objective",
            "[strategy/gwg, /requiredCells/0/topic] no topic 'prices' in this strategy; expected the id of one of its"
                + " 1 topics; correct the id, or add the topic",
            "[strategy/gwg, /requiredCells/1/segment] no segment 'kings' in this strategy; expected the id of one of"
                + " its 1 segments; correct the id, or add the segment",
            "[strategy/gwg, /indicators/0/code] 'aud-01' is no code; expected [A-Z0-9][A-Z0-9-]{0,63}; write a code"
                + " such as AUD-01",
            "[strategy/gwg, /rules/1] 'AUD-F01' twice; expected it once; remove or rename one");
  }

  @Test
  void refusesLinesAndOutputsWithOneIdOrNumberTwice() {
    ActivityLine other = new ActivityLine(Id.of("messages"), 1, TEXT, Set.of(), LINE.outputs());

    assertThat(Problems.of(full().activityLines(List.of(LINE, other))::build))
        .containsExactly(
            "[strategy/gwg, /activityLines/1] '1' twice; expected it once; remove or rename one",
            "[strategy/gwg, /outputs/1] 'lists' twice; expected it once; remove or rename one");
  }

  @Test
  void refusesAdditionsThatContradictTheCodeListsOfTheLibrary() {
    CodeList orphan = CodeList.of("event-kind", LocalizedText.of("pt", "Tipos"))
        .with(Code.of("street-fair"), CodeEntry.of(TEXT).under(Code.of("nowhere")));

    assertThat(Problems.of(minimal().codeLists(List.of(orphan))::build))
        .singleElement()
        .asString()
        .startsWith("[strategy/gwg, /codeLists] does not fit the lists of the library: ")
        .endsWith("; expected additions only; mend the additions");
  }

  @ParameterizedTest
  @CsvSource({
    "1.2, achieved",
    "1, achieved",
    "0.9999, on-track",
    "0.75, on-track",
    "0.7, limited",
    "-1, limited"
  })
  void ratesFromTheHighestThresholdDown(BigDecimal achievement, String rating) {
    assertThat(scale().rate(achievement)).isEqualTo(Code.of(rating));
  }

  @Test
  void refusesPartsThatMakeNoSense() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RatingScale(
            List.of(RatingThreshold.of("a", "0.5"), RatingThreshold.of("b", "0.75")), Code.of("c")))
        .withMessage(
            "rating scale: shares [0.5, 0.75]; expected at least one, from the highest to the lowest, each"
                + " once");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Deadlines(30, -1, 60))
        .withMessage("deadlines: annualUpdate -1 days; expected 0 to 366");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TargetFrame.of(Set.of()))
        .withMessage(
            "target frame: basis LISTED with 0 countries; expected countries exactly when the basis is"
                + " LISTED");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ActivityLine(Id.of("l"), 0, TEXT, Set.of(), List.of()))
        .withMessage("activity line 'l': number 0; expected 1 or more");
  }

  @Test
  void keepsTheCountriesOfItsFrameInOrder() {
    assertThat(TargetFrame.of(Set.of(Country.of("ZA"), Country.of("AL"), Country.of("MA")))
            .countries())
        .extracting(Country::alpha2)
        .containsExactly("AL", "MA", "ZA");
  }

  private static RatingScale scale() {
    return new RatingScale(
        List.of(RatingThreshold.of("achieved", "1.0"), RatingThreshold.of("on-track", "0.75")),
        Code.of("limited"));
  }

  private static StrategyBuilder minimal() {
    return Strategy.builder()
        .id(Id.of("gwg"))
        .title(TEXT)
        .version("2015")
        .body(TEXT)
        .zone(ZoneId.of("America/New_York"))
        .deadlines(new Deadlines(30, 60, 90))
        .ratings(scale());
  }

  private static StrategyBuilder full() {
    return minimal()
        .objectives(List.of(CONVINCE))
        .segments(List.of(CHIEFS))
        .topics(List.of(PRIVACY))
        .approaches(List.of(new Approach(Id.of("direct"), TEXT, true, Set.of())))
        .activityLines(List.of(LINE))
        .frame(TargetFrame.MEMBERS)
        .requiredLanguages(List.of("en", "fr"))
        .requiredCells(List.of(new RequiredCell(PRIVACY.id(), CHIEFS.id())))
        .strategicMinistries(Set.of(Code.of("ministry-finance")))
        .indicators(List.of(IndicatorChoice.with("AUD-02", Map.of("months", "18"))))
        .rules(List.of(RuleChoice.disabled("AUD-F01")))
        .labels(Map.of("office", "x"));
  }
}
