package org.officialstats.advocacy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.Problem;
import org.officialstats.advocacy.model.strategy.Segment;
import org.officialstats.advocacy.model.strategy.SegmentRank;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.shape.Walk;

class StrategiesTest {
  private static final Strategy GWG = Strategies.gwgBigData();

  @Test
  void shipsTheObjectivesSegmentsAndTopicsOfTheStrategy() {
    assertThat(GWG.objectives())
        .extracting(objective -> objective.id().value())
        .containsExactly("convince", "raise-awareness", "develop-partnerships");
    assertThat(GWG.segment(Id.of("chief-statisticians")).orElseThrow().rank())
        .isEqualTo(SegmentRank.PRIMARY);
    assertThat(GWG.segments())
        .filteredOn(segment -> segment.rank() == SegmentRank.SECONDARY)
        .extracting(Segment::id)
        .containsExactly(Id.of("policy-makers"), Id.of("data-producers"));
    assertThat(GWG.topics())
        .filteredOn(topic -> topic.issue())
        .extracting(topic -> topic.id().value())
        .containsExactly("modernization", "expectations", "privacy");
  }

  @Test
  void shipsSixActivityLinesEachWithItsOutputs() {
    assertThat(GWG.activityLines())
        .extracting(line -> line.number())
        .containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(GWG.activityLines())
        .allSatisfy(line -> assertThat(line.outputs()).isNotEmpty());
    assertThat(GWG.output(Id.of("day-theme"))).isPresent();
  }

  @Test
  void shipsTheMembersAsFrame() {
    assertThat(GWG.frame().countries())
        .hasSize(27)
        .contains(Country.of("ID"), Country.of("MA"))
        .doesNotContain(Country.of("RW"));
  }

  @Test
  void ratesByTheShippedThresholds() {
    assertThat(GWG.ratings().rate(new java.math.BigDecimal("0.96"))).isEqualTo(Code.of("on-track"));
    assertThat(GWG.ratings().rate(new java.math.BigDecimal("0.5")))
        .isEqualTo(Code.of("acceleration-needed"));
    assertThat(GWG.ratings().rate(new java.math.BigDecimal("-0.1")))
        .isEqualTo(Code.of("deterioration"));
  }

  @Test
  void shipsEveryTextInTheSixLanguages() {
    Walk.through(GWG, (at, owner, component, form, value) -> {
      if (value instanceof LocalizedText text) {
        assertThat(text.texts().keySet())
            .as(at.toString())
            .containsExactlyInAnyOrderElementsOf(LocalizedText.UN_LANGUAGES);
      }
    });
  }

  @Test
  void shipsTheStrategyInTheReadableForm() throws IOException {
    try (InputStream in = Strategies.class.getResourceAsStream("gwg-big-data.json")) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(EntityJson.readable(EntityJson.write(GWG)));
    }
  }

  @Test
  void namesEveryMistakeOfAFile() throws IOException {
    assertThat(problemsOf(WRONG))
        .map(Problem::toString)
        .containsExactly(
            "[strategy.json, line 1 column 1, /title] missing; expected texts by language such "
                + "as {\"en\":\"…\"}; add the field 'title'",
            "[strategy.json, line 4 column 9, /id] id 'Our Strategy'; expected "
                + "[a-z0-9][a-z0-9-]{0,63}",
            "[strategy.json, line 5 column 12, /titel] unknown field 'titel'; did you mean "
                + "'title'?",
            "[strategy.json, line 7 column 15, /validity] span 2026/2025: ends before it begins; "
                + "expected an end that is not before the beginning",
            "[strategy.json, line 8 column 18, /body/en] localized text: the text for 'en' is "
                + "blank; leave the language out",
            "[strategy.json, line 9 column 11, /zone] not a time zone: 'Mars/Olympus'; expected "
                + "such as America/New_York",
            "[strategy.json, line 10 column 29, /calendar/yearStart] not a day of the year: "
                + "'01-01'; expected such as --03-31",
            "[strategy.json, line 11 column 36, /deadlines/quarterlyUpdate] a number: 30.5; "
                + "expected a whole number such as 12",
            "[strategy.json, line 12 column 17, /objectives] an object; expected a list",
            "[strategy.json, line 14 column 47, /segments/0/rank] unknown value: 'primery'; "
                + "expected one of primary, secondary; did you mean 'primary'?",
            "[strategy.json, line 14 column 76, /segments/0/positionKinds/0] no entry "
                + "'chief-statistican' in the code list 'position-kind'; did you mean "
                + "'chief-statistician'?; expected one of its 15 codes; correct the code, or add it to "
                + "the list in the strategy",
            "[strategy.json, line 15 column 5, /segments/1] null; expected a value, or no field "
                + "at all; leave the field out",
            "[strategy.json, line 17 column 46, /frame/countries/0] country 'UK': not an alpha-2 "
                + "code of ISO 3166-1; expected one such as 'ID'; did you mean 'GB'?",
            "[strategy.json, line 17 column 52, /frame/countries/1] country 'EU': not an alpha-2 "
                + "code of ISO 3166-1; expected one such as 'ID'; 'EU' is an area, not a country: give "
                + "it as an Area",
            "[strategy.json, line 18 column 31, /requiredLanguages/1] a number: 5; expected a "
                + "text",
            "[strategy.json, line 19 column 47, /strategicMinistries/1] 'ministry-finance' "
                + "twice; expected each value once; remove one of them",
            "[strategy.json, line 20 column 64, /ratings/thresholds/0/atLeast] a number: "
                + "1e999999999; expected at most 100 digits before and after the decimal point; give a "
                + "number of a sensible size",
            "[strategy.json, line 20 column 92, /ratings/otherwise] no entry 'detoriation' in "
                + "the code list 'progress-rating'; did you mean 'deterioration'?; expected one of its "
                + "6 codes; correct the code, or add it to the list in the strategy",
            "[strategy.json, line 21 column 18, /sensitivity] unknown value: 'secret'; expected "
                + "one of public, internal, confidential");
  }

  @Test
  void namesEveryContradictionBetweenTheParts() throws IOException {
    String contradicting = EntityJson.readable(EntityJson.write(GWG))
        .replace("\"id\": \"privacy\"", "\"id\": \"benefits\"")
        .replaceFirst("\"convince\"\n", "\"convinced\"\n");
    assertThat(problemsOf(contradicting))
        .map(Problem::toString)
        .containsExactly(
            "[strategy.json, line 169 column 21, /topics/0/objectives] no objective 'convinced' "
                + "in this strategy; expected the id of one of its 3 objectives; correct the id, or "
                + "add the objective",
            "[strategy.json, line 204 column 5, /topics/3] 'benefits' twice; expected it once; "
                + "remove or rename one",
            "[strategy.json, line 564 column 16, /requiredCells/8/topic] no topic 'privacy' in "
                + "this strategy; expected the id of one of its 3 topics; correct the id, or add the "
                + "topic",
            "[strategy.json, line 568 column 16, /requiredCells/9/topic] no topic 'privacy' in "
                + "this strategy; expected the id of one of its 3 topics; correct the id, or add the "
                + "topic",
            "[strategy.json, line 572 column 16, /requiredCells/10/topic] no topic 'privacy' in "
                + "this strategy; expected the id of one of its 3 topics; correct the id, or add the "
                + "topic");
  }

  @Test
  void acceptsFieldsOfTheOfficesOwnAndCodesThatItAdds() throws IOException {
    String own = EntityJson.readable(EntityJson.write(GWG))
        .replace("\"version\": \"1\"", "\"x-owner\": \"communication\", \"version\": \"1\"")
        .replace("\"mobile-network-operator\"", "\"bike-sharing\"")
        .replace("\"sensitivity\"", """
            "codeLists": [{"id": "organization-kind", "title": {"pt": "Tipos"}, "entries":
              {"bike-sharing": {"label": {"en": "Bike sharing"}, "broader": "big-data-producer"}}}],
            "sensitivity"\
            """);
    assertThat(load(own).codeLists()).hasSize(1);
  }

  @Test
  void insistsOnItsArguments() {
    assertThatThrownBy(() -> Strategies.load(null, InputStream.nullInputStream()))
        .hasMessage("where");
    assertThatThrownBy(() -> Strategies.load("file", null)).hasMessage("in");
  }

  private static List<Problem> problemsOf(String text) {
    return catchThrowableOfType(JsonFormatException.class, () -> load(text)).problems();
  }

  private static Strategy load(String text) throws IOException {
    return Strategies.load(
        "strategy.json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static final String WRONG = """
      {
        "entity": "strategy",
        "schema": 1,
        "id": "Our Strategy",
        "titel": {"en": "Ours"},
        "version": "1",
        "validity": "2026/2025",
        "body": {"en": "", "english": "The board"},
        "zone": "Mars/Olympus",
        "calendar": {"yearStart": "01-01"},
        "deadlines": {"quarterlyUpdate": 30.5, "annualUpdate": 600, "annualReview": 60},
        "objectives": {"id": "one"},
        "segments": [
          {"id": "a", "title": {"en": "A"}, "rank": "primery", "positionKinds": ["chief-statistican"]},
          null
        ],
        "frame": {"basis": "listed", "countries": ["UK", "EU"]},
        "requiredLanguages": ["en", 5],
        "strategicMinistries": ["ministry-finance", "ministry-finance"],
        "ratings": {"thresholds": [{"rating": "on-track", "atLeast": 1e999999999}], "otherwise": "detoriation"},
        "sensitivity": "secret"
      }
      """;
}
