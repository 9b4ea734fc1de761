package org.officialstats.advocacy.report.kind;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.officialstats.advocacy.evaluation.Assessment;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.Parts;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.language.Language;
import org.officialstats.advocacy.language.LanguageOrder;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.material.Material;
import org.officialstats.advocacy.model.strategy.RatingScale;
import org.officialstats.advocacy.model.strategy.RatingThreshold;
import org.officialstats.advocacy.report.ReportAudience;
import org.officialstats.advocacy.report.StatusWord;
import org.officialstats.advocacy.report.Text;
import org.officialstats.advocacy.report.Tone;

class FigureWordsTest {
  private static final Reason WHY = Reason.of("why", "This is why.");
  private static final Text HIDDEN = Text.of("not shown in this report");
  private static final EntityKey KEY = EntityKey.parse("event/ev01");

  private static final Quoted QUOTED = new Quoted(LanguageOrder.of(Language.EN, Stream.of()));

  private final FigureWords words =
      new FigureWords(Page.wordingIn("en"), QUOTED, CodeLists.standard());

  @Test
  void saysEachKindOfResultInItsOwnWord() {
    assertThat(List.of(
            Result.count(0),
            new Result.Interval(BigDecimal.ONE, BigDecimal.TEN),
            new Result.Undefined(WHY, Optional.empty()),
            new Result.NoData(WHY),
            new Result.NotApplicable(WHY),
            new Result.NotDue(WHY),
            new Result.Suppressed(WHY)))
        .extracting(result -> words.result(result, Unit.COUNT))
        .containsExactly(
            "0", "1 to 10", "undefined", "no data", "not applicable", "not due", "suppressed");
  }

  @Test
  void writesNumbersInTheirUnit() {
    assertThat(words.number(BigDecimal.TEN, Unit.PERCENT)).isEqualTo("10%");
    assertThat(words.number(BigDecimal.TEN, Unit.DAYS)).isEqualTo("10 days");
    assertThat(words.number(BigDecimal.TEN, Unit.PERSONS)).isEqualTo("10");
    assertThat(words.number(BigDecimal.ONE, Unit.YES_NO)).isEqualTo("yes");
    assertThat(words.number(BigDecimal.ZERO, Unit.YES_NO)).isEqualTo("no");
  }

  @Test
  void addsThePartsOrTheReason() {
    assertThat(words.detail(Result.percentage(Parts.of(1200, 3000), WHY)))
        .contains(Text.of("1,200 of 3,000"));
    assertThat(words.detail(Result.count(5))).isEmpty();
    assertThat(words.detail(new Result.NoData(WHY))).contains(Text.of("This is why."));
    Reason french = new Reason(Code.of("why"), LocalizedText.of("fr", "Voici pourquoi."));
    assertThat(words.detail(new Result.NoData(french))).contains(Text.of("Voici pourquoi.", "fr"));
    assertThat(words.detail(new Result.Interval(BigDecimal.ONE, BigDecimal.TEN)))
        .isEmpty();
  }

  @Test
  void saysHowManyRecordsStandBehindAFigure() {
    EntityKey other = EntityKey.parse("event/ev02");
    EntityKey third = EntityKey.parse("event/ev03");
    assertThat(words.coverage(figure(Evidence.NONE))).isEqualTo("computed, none");
    assertThat(words.coverage(figure(Evidence.of(List.of(KEY), List.of(other)))))
        .isEqualTo("computed, 1 of 2 counted");
    assertThat(words.coverage(figure(new Evidence(List.of(KEY), List.of(other), List.of(third)))))
        .isEqualTo("computed, 1 of 3 counted, 1 unclear");
  }

  @Test
  void saysWhereTheWayBeganIfThatIsKnown() {
    Assessment assessment = assessment(Result.count(1), "on-track");
    assertThat(words.target(assessment, Unit.PERCENT)).isEqualTo("80%, from a baseline of 40%");
    Assessment withoutBaseline = new Assessment(
        assessment.target(),
        Optional.empty(),
        assessment.aim(),
        assessment.achievement(),
        assessment.rating());
    assertThat(words.target(withoutBaseline, Unit.COUNT)).isEqualTo("80");
  }

  @Test
  void saysARatingWithTheShareOfTheWayOrWhyThereIsNone() {
    Result figure = Result.count(70);
    assertThat(rating(assessment(Result.value(new BigDecimal("1.25")), "on-track"), figure))
        .isEqualTo("On track (125% of the way)");
    assertThat(rating(assessment(new Result.NoData(WHY), "not-available"), figure))
        .isEqualTo("Not available (This is why.)");
    assertThat(rating(assessment(new Result.NoData(WHY), "not-available"), new Result.NoData(WHY)))
        .as("the reason stands beside the figure already")
        .isEqualTo("Not available");
  }

  private String rating(Assessment assessment, Result figure) {
    return words.rating(assessment, figure).stream().map(Text::text).collect(Collectors.joining());
  }

  private static Figure figure(Evidence evidence) {
    return Figure.of(Unit.COUNT, Result.count(1), evidence);
  }

  @Test
  void saysARatingThatNoListHasByItsCode() {
    assertThat(words.rating(Code.of("splendid"))).isEqualTo("splendid");
  }

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource({
    "0, 1, GOOD",
    "1, 1, POOR",
    "0, 2, GOOD",
    "1, 2, FAIR",
    "2, 2, POOR",
    "0, 3, GOOD",
    "1, 3, GOOD",
    "2, 3, FAIR",
    "3, 3, POOR",
    "0, 4, GOOD",
    "1, 4, GOOD",
    "2, 4, FAIR",
    "3, 4, POOR",
    "4, 4, POOR"
  })
  void givesTheToneByThePlaceInTheScale(int place, int thresholds, Tone tone) {
    List<Code> ratings =
        List.of("target-achieved", "on-track", "acceleration-needed", "limited-progress").stream()
            .map(Code::of)
            .toList();
    RatingScale scale = new RatingScale(
        ratings.subList(0, thresholds).stream()
            .map(
                rating -> new RatingThreshold(rating, BigDecimal.valueOf(-ratings.indexOf(rating))))
            .toList(),
        Code.of("deterioration"));
    Code rating = place == thresholds ? scale.otherwise() : ratings.get(place);
    assertThat(words.status(assessment(Result.count(1), rating.value()), scale).tone())
        .isEqualTo(tone);
  }

  @Test
  void givesNoToneToWhatIsNotRated() {
    assertThat(words.status(
            assessment(new Result.NoData(WHY), "not-available"), SampleUpdate.GWG.ratings()))
        .isEqualTo(new StatusWord("Not available", Tone.NEUTRAL));
    assertThat(words
            .status(assessment(Result.count(1), "splendid"), SampleUpdate.GWG.ratings())
            .tone())
        .isEqualTo(Tone.NEUTRAL);
  }

  @ParameterizedTest(name = "{0}={1}: {2}, {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "country|RW|country|Rwanda",
        "country|ZZ|country|ZZ",
        "region|142|region|Asia",
        "region|999|region|999",
        "country-group|LDC|country group|Least Developed Countries",
        "country-group|other|country group|other countries",
        "event-kind|conference|kind of event|Conference",
        "event-kind|street fair|kind of event|street fair",
        "event-kind|unknown|kind of event|not known",
        "objective|convince|objective|Convince",
        "segment|chief-statisticians|audience segment|Leaders and chief statisticians of national statistical offices",
        "topic|privacy|topic|Privacy",
        "activity-line|key-messages|activity line|Key messages and themes",
        "level|very-strange|stance|very-strange",
        "level|champion|stance|champion",
        "organization|office|organization|Office of Ghana",
        "organization|topsecret-org|organization|not shown in this report",
        "organization|nobody|organization|not shown in this report",
        "owner|office|owner|Office of Ghana",
        "owner|topsecret-org|owner|not shown in this report",
        "owner|The unit|owner|The unit",
        "house-colour|blue|house-colour|blue",
        "resource-kind|staff|Kinds of resource|Staff"
      })
  void namesGroupsByWhatTheyAreOf(String dimension, String value, String name, String label) {
    GroupWords groups = groups(ReportAudience.INTERNAL);
    assertThat(groups.dimension(dimension)).isEqualTo(name);
    assertThat(groups.group(Group.of(dimension, value)).text()).isEqualTo(label);
  }

  @Test
  void namesEventsAndMaterialsThatTheReadersMayKnowOf() {
    Readers readers = new Readers(
        SampleUpdate.snapshot()
            .put(
                Event.builder()
                    .id(Id.of("forum"))
                    .title(LocalizedText.of("en", "The forum"))
                    .kind(Code.of("workshop"))
                    .dates(DateSpan.parse("2024-02-01"))
                    .sensitivity(Sensitivity.PUBLIC)
                    .build(),
                Material.builder()
                    .id(Id.of("draft"))
                    .title(LocalizedText.of("en", "The draft"))
                    .kind(Code.of("brochure"))
                    .sensitivity(Sensitivity.INTERNAL)
                    .build()),
        ReportAudience.PUBLIC);
    GroupWords groups = new GroupWords(Page.wordingIn("en"), QUOTED, readers);

    assertThat(groups.group(Group.of("event", "forum"))).isEqualTo(Text.of("The forum"));
    assertThat(groups.group(Group.of("event", "nowhere"))).isEqualTo(HIDDEN);
    assertThat(groups.group(Group.of("material", "draft"))).isEqualTo(HIDDEN);
  }

  @Test
  void showsThePublicNoFreeWordsOfTheWorkplan() {
    assertThat(groups(ReportAudience.PUBLIC).group(Group.of("owner", "The unit")))
        .isEqualTo(HIDDEN);
  }

  @Test
  void namesTheWhole() {
    assertThat(groups(ReportAudience.PUBLIC).group(Group.ALL)).isEqualTo(Text.of("all"));
  }

  @Test
  void marksAGroupWithItsLanguageWhereAllItsNamesAreInOne() {
    Readers readers = new Readers(SampleUpdate.snapshot(), ReportAudience.INTERNAL);
    GroupWords french = new GroupWords(
        Page.wordingIn("fr"), new Quoted(LanguageOrder.of(Language.FR, Stream.of())), readers);
    String office = SampleUpdate.OFFICE.id().value();

    assertThat(french.group(Group.of("organization", office)))
        .isEqualTo(Text.of("Office of Ghana", "en"));
    assertThat(french.group(Group.of("region", "142"))).isEqualTo(Text.of("Asie"));
    assertThat(french.group(new Group(ImmutableMap.of("organization", office, "region", "142"))))
        .as("two names in two languages")
        .isEqualTo(Text.of("Office of Ghana, Asie"));
    assertThat(
            french.dimensions(new Group(ImmutableMap.of("organization", office, "region", "142"))))
        .isEqualTo("organisation, région");
  }

  private static GroupWords groups(ReportAudience audience) {
    return new GroupWords(
        Page.wordingIn("en"), QUOTED, new Readers(SampleUpdate.snapshot(), audience));
  }

  private static Assessment assessment(Result achievement, String rating) {
    return new Assessment(
        Id.of("t"),
        Optional.of(BigDecimal.valueOf(40)),
        BigDecimal.valueOf(80),
        achievement,
        Code.of(rating));
  }
}
