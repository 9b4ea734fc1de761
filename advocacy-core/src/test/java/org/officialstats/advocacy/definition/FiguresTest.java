package org.officialstats.advocacy.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.definition.Written.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.Quantity;
import org.officialstats.advocacy.model.event.Attendance;
import org.officialstats.advocacy.model.event.AttendanceBuilder;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.model.resource.Contribution;
import org.officialstats.advocacy.model.resource.ContributionStage;
import org.officialstats.advocacy.samples.TestSnapshot;

/** What each kind of figure makes of rows that count, do not count, or cannot be told. */
class FiguresTest {
  private static final String HELD = "'population':{'table':'event','where':'state == ''held''"
      + " && dates.end in period'},'measures':[{'name':'value',";

  private final TestSnapshot snapshot = new TestSnapshot(Strategies.gwgBigData());

  private void event(String id, String kind, String dates, EventState state) {
    snapshot.put(Event.builder()
        .id(Id.of(id))
        .title(LocalizedText.of("en", "Event " + id))
        .kind(Code.of(kind))
        .dates(DateSpan.parse(dates))
        .state(state)
        .build());
  }

  private static AttendanceBuilder at(String id, String event) {
    return Attendance.builder().id(Id.of(id)).event(Id.of(event));
  }

  private void named(String id, String event, String person) {
    snapshot.put(at(id, event).person(Id.of(person)).build());
  }

  private void heads(String id, String event, int count) {
    snapshot.put(at(id, event).headCount(count).build());
  }

  private Figure perEvent() {
    return Written.indicator(
            "'population':{'table':'attendance'},'measures':[{'name':'value','figure':"
                + "{'type':'share','counts':'headCount > 4','whenEmpty':'none','per':'event'}}]")
        .indicators()
        .get(0)
        .figures(Written.at(snapshot))
        .get(0);
  }

  @Test
  void aShareOfThingsCountsEachOnceAndIsShownByTheRowsThatDecide() {
    event("big", "workshop", "2024-02-01/2024-02-02", EventState.HELD);
    event("small", "workshop", "2024-02-01/2024-02-02", EventState.HELD);
    heads("b1", "big", 5);
    heads("b2", "big", 9);
    heads("b3", "big", 1);
    heads("s1", "small", 4);

    assertThat(perEvent().result()).hasToString(Written.share(1, 2).toString());
    assertThat(perEvent().evidence().counted())
        .extracting(Object::toString)
        .containsExactly("attendance/b1", "attendance/b2");
    assertThat(perEvent().evidence().notCounted())
        .extracting(Object::toString)
        .containsExactly("attendance/s1");
  }

  @Test
  void ofAThingItCannotBeToldOnlyWhereNoRowOfItCounts() {
    event("big", "workshop", "2024-02-01/2024-02-02", EventState.HELD);
    heads("b1", "big", 5);
    named("b2", "big", "x");
    assertThat(perEvent().result()).hasToString(Written.share(1, 1).toString());
    assertThat(perEvent().evidence().unknown()).isEmpty();

    event("open", "workshop", "2024-02-01/2024-02-02", EventState.HELD);
    named("o1", "open", "y");
    assertThat(perEvent().result().whyMissing().orElseThrow())
        .isEqualTo(CommonReasons.inexact(1, 2));
    assertThat(perEvent().evidence().unknown())
        .extracting(Object::toString)
        .containsExactly("attendance/o1");
  }

  @Test
  void aCountIsAnIntervalWhereItCannotBeTold() {
    event("in", "workshop", "2024-02-01/2024-02-02", EventState.HELD);
    event("open", "conference", "2024-03-01/2024", EventState.HELD);
    event("out", "workshop", "2024-04-01/2024-04-02", EventState.HELD);
    event("planned", "workshop", "2024-02-01/2024-02-02", EventState.PLANNED);

    String counts = HELD + "'figure':{'type':'count'},'groups':["
        + "{'dimension':'event-kind','by':'kind','order':'list'},"
        + "{'dimension':'region','by':'country.region','otherwise':'nowhere'}]}]";
    assertThat(figures(counts, snapshot))
        .containsExactly(
            Map.entry("value", "[1, 2]"),
            Map.entry("value event-kind=conference", "[0, 1]"),
            Map.entry("value event-kind=workshop", "1"),
            Map.entry("value region=nowhere", "[1, 2]"));
    Evidence evidence = Written.indicator(counts)
        .indicators()
        .get(0)
        .figures(Written.at(snapshot))
        .get(0)
        .evidence();
    assertThat(evidence.counted()).extracting(Object::toString).containsExactly("event/in");
    assertThat(evidence.unknown()).extracting(Object::toString).containsExactly("event/open");
  }

  @Test
  void zeroIsAValueAlsoOfEveryEntryOfAList() {
    event("in", "workshop", "2024-02-01/2024-02-02", EventState.HELD);

    assertThat(figures(
            HELD + "'figure':{'type':'count'},'groups':[{'dimension':'event-mode','by':'mode',"
                + "'order':'list','every':true}]}]",
            snapshot))
        .containsEntry("value event-mode=online", "0")
        .containsEntry("value event-mode=in-person", "1");
  }

  @Test
  void aShareHasNoDataWhereItCannotBeToldAndIsUndefinedOfNothing() {
    String share = HELD
        + "'unit':'percent','figure':{'type':'share','counts':'kind == ''workshop''','whenEmpty':'none'}}]";
    assertThat(figures(share, snapshot)).containsEntry("value", "Undefined none");

    event("one", "workshop", "2024-02-01/2024-02-02", EventState.HELD);
    event("two", "conference", "2024-02-01/2024-02-02", EventState.HELD);
    assertThat(figures(share, snapshot)).containsEntry("value", "50");

    event("open", "workshop", "2024-03-01/2024", EventState.HELD);
    assertThat(figures(share, snapshot)).containsEntry("value", "NoData inexact-dates");
  }

  @Test
  void differentThingsAreToldApartByAllTheirKeys() {
    event("one", "workshop", "2024-02-01/2024-02-02", EventState.HELD);
    event("two", "workshop", "2024-02-05/2024-02-06", EventState.HELD);
    event("open", "conference", "2024-03-01/2024", EventState.HELD);

    assertThat(figures(HELD + "'figure':{'type':'distinct','by':['kind']}}]", snapshot))
        .containsEntry("value", "[1, 2]");
    assertThat(figures(HELD + "'figure':{'type':'distinct','by':['kind','id']}}]", snapshot))
        .containsEntry("value", "[2, 3]");
  }

  @Test
  void differentPeopleAreAnInterval() {
    event("a", "workshop", "2024-02-01/2024-02-02", EventState.HELD);
    event("b", "workshop", "2024-02-05/2024-02-06", EventState.HELD);
    for (int person = 1; person <= 30; person++) {
      named("a" + person, "a", "p" + person);
    }
    for (int person = 21; person <= 45; person++) {
      named("b" + person, "b", "p" + person);
    }
    heads("heads", "a", 20);

    assertThat(figures(
            "'population':{'table':'attendance','where':'event.state == ''held'' && event.dates.end"
                + " in period'},'measures':[{'name':'value','unit':'persons','figure':{'type':'people',"
                + "'at':'event','person':'person','heads':'headCount'}}]",
            snapshot))
        .containsEntry("value", "[50, 65]");
  }

  @Test
  void tooFewPeopleAreWithheldWithTheirRecordsAndNobodyIsNot() {
    String few = HELD + "'atLeast':5,'figure':{'type':'count'}}]";
    assertThat(figures(few, snapshot)).containsEntry("value", "0");

    for (int event = 1; event <= 4; event++) {
      event("e" + event, "workshop", "2024-02-01/2024-02-02", EventState.HELD);
    }
    assertThat(figures(few, snapshot)).containsEntry("value", "Suppressed few-people");
    List<Figure> withheld =
        Written.indicator(few).indicators().get(0).figures(Written.at(snapshot));
    assertThat(withheld.get(0).evidence()).isEqualTo(Evidence.NONE);

    event("e5", "workshop", "2024-02-01/2024-02-02", EventState.HELD);
    assertThat(figures(few, snapshot)).containsEntry("value", "5");
  }

  private void contribution(String id, ContributionStage stage, String value, String unit) {
    snapshot.put(Contribution.builder()
        .id(Id.of(id))
        .source(Id.of("who"))
        .stage(stage)
        .inKind(new Quantity(new BigDecimal(value), Code.of(unit)))
        .build());
  }

  private static final String IN_KIND =
      "'population':{'table':'contribution'},'measures':[{'name':'value',";

  @Test
  void aSumIsApartForEachUnitAndThereIsNoneAcrossThem() {
    contribution("one", ContributionStage.RECEIVED, "1.5", "staff-days");
    contribution("two", ContributionStage.PLEDGED, "2", "staff-days");
    String sum = IN_KIND + "'figure':{'type':'sum','of':'inKind.value','within':'inKind.unit'},"
        + "'groups':[{'dimension':'stage','by':'stage'}]}]";
    assertThat(figures(sum, snapshot))
        .containsExactly(
            Map.entry("value", "3.5"),
            Map.entry("value unit=staff-days", "3.5"),
            Map.entry("value stage=pledged, unit=staff-days", "2"),
            Map.entry("value stage=received, unit=staff-days", "1.5"));

    contribution("three", ContributionStage.RECEIVED, "7", "pages");
    assertThat(figures(sum, snapshot))
        .containsEntry("value", "NotApplicable several-units")
        .containsEntry("value unit=pages", "7");
  }

  @Test
  void aRatioIsMadeOfItsSumsAndALatestIsTheLastByItsOrder() {
    String ratio =
        IN_KIND + "'unit':'percent','figure':{'type':'ratio','of':'inKind.value','over':'4',"
            + "'whenEmpty':'none'}}]";
    String latest = IN_KIND
        + "'figure':{'type':'latest','of':'inKind.value','order':['stage','id'],'whenEmpty':'none'}}]";
    assertThat(figures(ratio, snapshot)).containsEntry("value", "Undefined none");
    assertThat(figures(latest, snapshot)).containsEntry("value", "Undefined none");

    contribution("one", ContributionStage.RECEIVED, "3", "pages");
    contribution("two", ContributionStage.PLEDGED, "2", "pages");
    assertThat(figures(ratio, snapshot)).containsEntry("value", "62.5");
    assertThat(figures(latest, snapshot)).containsEntry("value", "3");

    snapshot.put(Contribution.builder()
        .id(Id.of("without"))
        .source(Id.of("who"))
        .stage(ContributionStage.IDENTIFIED)
        .build());
    assertThat(figures(ratio, snapshot)).containsEntry("value", "NoData not-recorded");
  }

  @Test
  void daysAreTakenFromKnownDaysOnly() {
    String days =
        "'population':{'table':'event'},'measures':[{'name':'value','unit':'days','figure':"
            + "{'type':'days','from':'dates.start','to':'dates.end','take':'%s','whenEmpty':'none'}}]";
    assertThat(figures(days.formatted("median"), snapshot))
        .containsEntry("value", "Undefined none");

    event("one", "workshop", "2024-02-01/2024-02-02", EventState.HELD);
    assertThat(figures(days.formatted("only"), snapshot)).containsEntry("value", "1");

    event("two", "workshop", "2024-02-01/2024-02-05", EventState.HELD);
    assertThat(figures(days.formatted("median"), snapshot)).containsEntry("value", "2.5");
    assertThat(figures(days.formatted("least"), snapshot)).containsEntry("value", "1");
    assertThat(figures(days.formatted("most"), snapshot)).containsEntry("value", "4");
    assertThat(figures(days.formatted("only"), snapshot))
        .containsEntry("value", "NoData several-records");

    event("open", "workshop", "2024-02-01/2024-03", EventState.HELD);
    assertThat(figures(days.formatted("median"), snapshot))
        .containsEntry("value", "NoData inexact-dates");
  }

  @Test
  void aStateOfThingsCanMakeTheQuestionNotArise() {
    event("one", "workshop", "2024-02-01/2024-02-02", EventState.HELD);
    String counted =
        ",'population':{'table':'event'},'measures':[{'name':'value','figure':{'type':'count'}}]";
    assertThat(
            figures("'notDue':[{'when':'asOf <= period.end','reason':'none'}]" + counted, snapshot))
        .containsEntry("value", "NotDue none");
    assertThat(figures(
            "'notApplicable':[{'when':'year.start == period.start','reason':'none'}]" + counted,
            snapshot))
        .containsEntry("value", "NotApplicable none");
    assertThat(
            figures("'notDue':[{'when':'asOf < period.end','reason':'none'}]" + counted, snapshot))
        .containsEntry("value", "1");
  }
}
