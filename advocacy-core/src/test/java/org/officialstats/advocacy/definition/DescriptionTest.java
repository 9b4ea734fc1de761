package org.officialstats.advocacy.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.LocalizedText;

/** What definitions say, part by part. */
class DescriptionTest {
  private static final String COUNT = "'measures':[{'name':'value','figure':{'type':'count'}}]";

  @Test
  void aPopulationIsATableWithOrWithoutACondition() {
    assertThat(says("'population':{'table':'event'}," + COUNT))
        .containsExactly(
            "Population: events (`event`).", "Measure `value`, as a count: how many there are.");
    assertThat(says("'population':{'table':'event','where':'state == ''held'''}," + COUNT))
        .startsWith("Population: events (`event`), where state is 'held'.");
  }

  @Test
  void everyLanguageHasEveryLine() {
    List<LocalizedText> lines = described("'population':{'table':'event'}," + COUNT);
    assertThat(lines)
        .allSatisfy(line -> assertThat(line.texts())
            .containsOnlyKeys(LocalizedText.UN_LANGUAGES)
            .doesNotContainValue(""));
    assertThat(lines.get(0).in("ru")).isEqualTo("Совокупность: мероприятия (`event`).");
    assertThat(lines.get(0).in("zh")).isEqualTo("总体：活动（`event`）。");
  }

  @Test
  void linksSayHowRowsBelongTogetherAndWhatIsAsked() {
    assertThat(link("'to':'attendance','via':'event','quantifier':'some'"))
        .isEqualTo(
            "Link `l`: whether there are attendances (`attendance`) that point at it by `event`.");
    assertThat(link("'to':'attendance','via':'event','quantifier':'none','where':'has(person)'"))
        .isEqualTo("Link `l`: whether there are no attendances (`attendance`) that point at it by"
            + " `event`, where person is given.");
    assertThat(link("'to':'attendance','via':'event','quantifier':'count','holds':'has(person)'"))
        .isEqualTo("Link `l`: number of attendances (`attendance`) that point at it by `event`, of"
            + " which person is given.");
    assertThat(link("'to':'attendance','via':'event','quantifier':'all','holds':'has(person)'"))
        .isEqualTo(
            "Link `l`: whether for all attendances (`attendance`) that point at it by `event`,"
                + " it holds that person is given.");
    assertThat(link("'to':'attendance','via':'event','quantifier':'at-least','number':3"))
        .isEqualTo(
            "Link `l`: whether there are at least 3 attendances (`attendance`) that point at it"
                + " by `event`.");
    assertThat(link(
            "'to':'attendance','via':'event','quantifier':'latest','order':['recordedOn','id']"))
        .isEqualTo(
            "Link `l`: the last by `recordedOn`, `id` of attendances (`attendance`) that point"
                + " at it by `event`.");
  }

  @Test
  void linksSayWhatIsEqualOrPointedAt() {
    assertThat(link(
            "'to':'case-study','by':{'country':'country','title':'title'},'quantifier':'some'"))
        .isEqualTo("Link `l`: whether there are case studies (`case-study`) with `country` equal to"
            + " its `country` and with `title` equal to its `title`.");
    assertThat(
            says("'population':{'table':'attendance'},'links':{'l':{'to':'event','along':'event',"
                + "'quantifier':'some'}}," + COUNT))
        .contains("Link `l`: whether there are events (`event`) that it points at by `event`.");
  }

  @Test
  void parametersAndExcusesAreSaid() {
    assertThat(says(
            "'population':{'table':'event','where':'dates.start < asOf - days(parameter.days)'},"
                + "'parameters':{'days':{'type':'days','value':'30','meaning':{'en':'how long'}}},"
                + "'notDue':[{'when':'asOf < period.start','reason':'none'}],"
                + "'notApplicable':[{'when':'asOf > period.end','reason':'none'}]," + COUNT))
        .containsExactly(
            "Population: events (`event`), where first day is before day of the evaluation minus"
                + " `days` day(s).",
            "Parameter `days`: how long; 30 unless the strategy says otherwise.",
            "Not due (`none`) when day of the evaluation is before first day of the period.",
            "Not applicable (`none`) when day of the evaluation is after last day of the period.",
            "Measure `value`, as a count: how many there are.");
  }

  @Test
  void figuresSayWhatTheyAreMadeOf() {
    assertThat(figure("event", "'type':'share','counts':'mode == ''online''','whenEmpty':'none'"))
        .isEqualTo("the share of those where mode is 'online', undefined (`none`) without any");
    assertThat(figure("event", "'type':'distinct','by':['kind','country']"))
        .isEqualTo("how many different `kind`, `country`");
    assertThat(figure("event", "'type':'sum','of':'expectedAttendance'"))
        .isEqualTo("the sum of expected attendance");
    assertThat(
            figure("dissemination", "'type':'sum','of':'quantity.value','within':'quantity.unit'"))
        .isEqualTo("the sum of value of quantity for each `quantity.unit`");
    assertThat(figure(
            "feedback", "'type':'ratio','of':'respondents','over':'invited','whenEmpty':'none'"))
        .isEqualTo(
            "the sum of number of respondents as a share of the sum of number of people asked,"
                + " undefined (`none`) where that is 0");
    assertThat(figure(
            "event", "'type':'latest','of':'expectedAttendance','order':['id'],'whenEmpty':'none'"))
        .isEqualTo("the last expected attendance by `id`, undefined (`none`) without any");
    assertThat(figure(
            "attendance", "'type':'people','at':'event','person':'person','heads':'headCount'"))
        .isEqualTo(
            "how many different people, within bounds: those named by `person`, and head count"
                + " where nobody is named, at each `event`");
  }

  @Test
  void daysSayWhichOfThemIsTaken() {
    Map.of(
            "only", "the days from first day to last day, of the only one",
            "median", "the median of the days from first day to last day",
            "least", "the least of the days from first day to last day",
            "most", "the most of the days from first day to last day")
        .forEach((take, words) -> assertThat(figure(
                "event",
                "'type':'days','from':'dates.start','to':'dates.end','take':'" + take
                    + "','whenEmpty':'none'"))
            .isEqualTo(words + ", undefined (`none`) without any"));
  }

  @Test
  void measuresSayWhatNarrowsAndDividesThem() {
    assertThat(
            says(
                "'population':{'table':'event'},'measures':[{'name':'value','unit':'persons',"
                    + "'where':'mode == ''online''','figure':{'type':'count'},'atLeast':5,'groups':["
                    + "{'dimension':'event-kind','by':'kind'},{'dimension':'region','by':'country.region'}]}]"))
        .contains(
            "Measure `value`, in persons: how many there are, of those where mode is 'online';"
                + " also by Kinds of event (`kind`), region (`country.region`); withheld where it speaks"
                + " of fewer people than 5.");
    assertThat(
            says("'population':{'table':'event'},'measures':[{'name':'value','part':{'event-kind':"
                + "'conference','ours':'x'},'figure':{'type':'count'}}]"))
        .contains(
            "Measure `value` for Kinds of event: Conference, ours: x, as a count: how many there"
                + " are.");
  }

  @Test
  void rulesSayWhatTheyFindAndSinceWhen() {
    Definitions rule = Written.rule("'population':{'table':'event'},'where':'!has(country)',"
        + "'since':'dates.start','messages':[{'text':{'en':'So.'}}],'remedy':{'en':'Mend it.'}");
    assertThat(rule.describe("OWN-F01"))
        .extracting(line -> line.in("fr"))
        .containsExactly(
            "Population\u00A0: événements (`event`).",
            "Relève ceux pour lesquels\u00A0: pays\u00A0: non renseigné.",
            "Depuis\u00A0: premier jour.");
    assertThat(rule.rules().get(0).says()).isEqualTo(rule.describe("OWN-F01"));
    assertThat(rule.describe("OWN-F02")).isEmpty();
  }

  @Test
  void everyUnitHasWords() {
    Speech speech = new Speech("zh", ComputedFields.NONE.words(CodeLists.standard()));
    for (Unit unit : Unit.values()) {
      assertThat(speech.text("unit." + unit.text())).isNotBlank();
    }
  }

  @Test
  void everyTableHasWords() {
    assertThat(ModelTables.WORDS.keys())
        .containsExactlyInAnyOrderElementsOf(
            new ModelTables(CodeLists.standard()).all().keySet());
  }

  private static String link(String members) {
    return says("'population':{'table':'event'},'links':{'l':{" + members + "}}," + COUNT).stream()
        .filter(line -> line.startsWith("Link"))
        .findFirst()
        .orElseThrow();
  }

  private static String figure(String table, String members) {
    String measure = says("'population':{'table':'" + table + "'},'measures':[{'name':'value',"
            + "'figure':{" + members + "}}]")
        .get(1);
    return measure.substring(measure.indexOf(": ") + 2, measure.length() - 1);
  }

  private static List<String> says(String members) {
    return described(members).stream().map(line -> line.in("en")).toList();
  }

  private static List<LocalizedText> described(String members) {
    Definitions definitions = Written.indicator(members);
    List<LocalizedText> lines = definitions.describe("OWN-01");
    assertThat(Stream.of(definitions.indicators().get(0).says())).containsExactly(lines);
    return lines;
  }
}
