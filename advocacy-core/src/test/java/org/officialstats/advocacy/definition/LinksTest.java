package org.officialstats.advocacy.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.definition.Written.figures;

import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.event.Attendance;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.samples.TestSnapshot;

/** What conditions see of the rows that belong to a row. */
class LinksTest {
  private final TestSnapshot snapshot = new TestSnapshot(Strategies.gwgBigData());

  private void event(String id, String dates) {
    snapshot.put(Event.builder()
        .id(Id.of(id))
        .title(LocalizedText.of("en", "Event " + id))
        .kind(Code.of("workshop"))
        .dates(DateSpan.parse(dates))
        .state(EventState.HELD)
        .build());
  }

  private void heads(String id, String event, int count) {
    snapshot.put(
        Attendance.builder().id(Id.of(id)).event(Id.of(event)).headCount(count).build());
  }

  private void threeEvents() {
    event("none", "2024-02-01/2024-02-02");
    event("one", "2024-02-01/2024-02-02");
    event("two", "2024-02-01/2024-02-02");
    heads("o1", "one", 3);
    heads("t1", "two", 5);
    heads("t2", "two", 9);
  }

  private String counted(String link, String where) {
    return figures(
            "'population':{'table':'event','where':'" + where + "'},'links':{'them':{" + link
                + "}},'measures':[{'name':'value','figure':{'type':'count'}}]",
            snapshot)
        .get("value");
  }

  @Test
  void backwardsTheRowsThatPointAtIt() {
    threeEvents();
    String them = "'to':'attendance','via':'event','quantifier':";
    assertThat(counted(them + "'some'", "them")).isEqualTo("2");
    assertThat(counted(them + "'none'", "them")).isEqualTo("1");
    assertThat(counted(them + "'count'", "them == 2")).isEqualTo("1");
    assertThat(counted(them + "'at-least','number':2", "them")).isEqualTo("1");
  }

  @Test
  void allOfThemAreAskedWhatHoldsAndNoneSatisfiesIt() {
    threeEvents();
    String big = "'to':'attendance','via':'event','holds':'headCount > 4','quantifier':";
    assertThat(counted(big + "'all'", "them")).isEqualTo("2");
    assertThat(counted(big + "'some'", "them")).isEqualTo("1");
    assertThat(counted(
            "'to':'attendance','via':'event','where':'headCount < 6','holds':'headCount > 4',"
                + "'quantifier':'all'",
            "them"))
        .as("those that do not belong are not asked")
        .isEqualTo("2");
  }

  @Test
  void theLastOfThemByAnOrderShowsItsFields() {
    threeEvents();
    String last = "'to':'attendance','via':'event','order':['headCount'],'quantifier':'latest'";
    assertThat(counted(last, "them && them.headCount == 9")).isEqualTo("1");
    assertThat(counted(last, "them && them.headCount == 5")).isEqualTo("0");
    assertThat(counted(last, "!them")).isEqualTo("1");
  }

  @Test
  void byEqualKeysATableIsLinkedWithItself() {
    event("early", "2024-01-10/2024-01-11");
    event("late", "2024-02-10/2024-02-11");
    String before = "'to':'event','by':{'kind':'kind'},'where':'dates.end < this.dates.start',"
        + "'quantifier':'some'";
    assertThat(counted(before, "them")).isEqualTo("1");
    assertThat(counted(before, "!them")).isEqualTo("1");
  }

  @Test
  void whatCannotBeToldOfTheLinkedRowsCannotBeToldOfTheRow() {
    event("sure", "2024-01-10/2024-01-11");
    event("open", "2024-01/2024-02");
    String before =
        "'to':'event','by':{'kind':'kind'},'where':'dates.end < this.dates.start && id != this.id',"
            + "'quantifier':";
    assertThat(counted(before + "'some'", "them")).isEqualTo("[0, 1]");
    assertThat(counted(before + "'count'", "them == 0")).isEqualTo("[1, 2]");
  }
}
