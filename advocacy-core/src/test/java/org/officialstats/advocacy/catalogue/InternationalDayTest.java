package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;
import static org.officialstats.advocacy.catalogue.OutreachFacts.*;

import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.FiscalCalendar;
import org.officialstats.advocacy.model.material.ObservanceBuilder;

class InternationalDayTest {
  private final TestSnapshot snapshot = new TestSnapshot(strategy().build());

  private Looking looking(String asOf) {
    return Looking.at(snapshot, "2024-Q2", asOf);
  }

  private void dueInJune(String id, String chosenOn) {
    snapshot.add(internationalDay(id, 2024)
        .themeDueOn(day("2024-06-14"))
        .theme(Optional.of(chosenOn).filter(on -> !on.isEmpty()).map(on -> en("Trust")))
        .themeChosenOn(Optional.of(chosenOn).filter(on -> !on.isEmpty()).map(Facts::date))
        .build());
  }

  @Test
  void mat05IsNotApplicableWithoutADayOrADueDate() {
    assertThat(looking("2024-06-30").all("MAT-05"))
        .containsExactly(Map.entry("value", "NotApplicable no-international-day"));

    snapshot.add(
        internationalDay("last-year", 2023).themeDueOn(day("2023-06-14")).build());
    assertThat(looking("2024-06-30").headline("MAT-05"))
        .isEqualTo("NotApplicable no-international-day");

    snapshot.add(internationalDay("undated", 2024).build());
    assertThat(looking("2024-06-30").headline("MAT-05")).isEqualTo("NotApplicable no-theme-due");
  }

  @Test
  void mat05IsNotDueUntilTheDueDateIsOverAndThenNo() {
    dueInJune("day", "");

    assertThat(looking("2024-06-14").headline("MAT-05")).isEqualTo("NotDue theme-not-due");
    assertThat(looking("2024-06-15").headline("MAT-05")).isEqualTo("0");
    assertThat(looking("2024-06-15").notCounted("MAT-05")).containsExactly("observance/day");
  }

  @Test
  void mat05IsYesFromTheDayOfTheChoiceWhenThatIsNotAfterTheDueDate() {
    dueInJune("day", "2024-06-14");

    assertThat(looking("2024-06-13").headline("MAT-05")).isEqualTo("NotDue theme-not-due");
    assertThat(looking("2024-06-14").headline("MAT-05")).isEqualTo("1");
    assertThat(looking("2024-06-30").counted("MAT-05")).containsExactly("observance/day");
  }

  @Test
  void mat05StaysNoWhenTheThemeIsChosenLate() {
    dueInJune("day", "2024-06-15");

    assertThat(looking("2024-06-30").headline("MAT-05")).isEqualTo("0");
  }

  @Test
  void mat05HasNoDataWhereTheMonthOfTheChoiceLeavesItOpen() {
    dueInJune("day", "2024-06");
    assertThat(looking("2024-06-30").headline("MAT-05")).isEqualTo("NoData inexact-dates");

    dueInJune("day", "2024-05");
    assertThat(looking("2024-05-15").headline("MAT-05")).isEqualTo("NoData inexact-dates");
    assertThat(looking("2024-05-31").headline("MAT-05")).isEqualTo("1");
  }

  @Test
  void mat05AsksForTheThemesOfAllDaysOfTheYear() {
    dueInJune("one", "2024-05-01");
    snapshot.add(internationalDay("two", 2024).themeDueOn(day("2024-09-01")).build());
    assertThat(looking("2024-06-30").headline("MAT-05")).isEqualTo("NotDue theme-not-due");
    assertThat(looking("2024-09-02").headline("MAT-05")).isEqualTo("0");
  }

  @Test
  void mat05CountsDifferentCountriesWithAnActivity() {
    snapshot.add(internationalDay("day", 2024).build());
    assertThat(looking("2024-06-30").all("MAT-05")).containsEntry("countries", "0");

    snapshot.add(internationalDay(
            "day",
            2024,
            activity("ID", "event"),
            activity("ID", "publication"),
            activity("RW", "event"))
        .build());
    assertThat(looking("2024-06-30").all("MAT-05"))
        .containsEntry("countries", "2")
        .containsEntry("countries region=142", "1")
        .containsEntry("countries region=002", "1")
        .containsEntry("countries observance-activity=event", "2")
        .containsEntry("countries observance-activity=publication", "1");
  }

  @Test
  void mat05DoesNotKnowTheFiscalYearOfADayWithoutADate() {
    TestSnapshot fiscal = new TestSnapshot(
        strategy().calendar(new FiscalCalendar(MonthDay.of(7, 1))).build());
    ObservanceBuilder day =
        internationalDay("day", 2024, activity("ID", "event")).themeDueOn(day("2024-08-01"));
    fiscal.add(day.build());
    assertThat(Looking.at(fiscal, "FY2024/25-Q2", "2024-12-31").all("MAT-05"))
        .containsEntry("value", "NoData inexact-dates")
        .containsEntry("countries", "[0, 1]");

    fiscal.add(day.day(date("2024-10-20")).build());
    assertThat(Looking.at(fiscal, "FY2024/25-Q2", "2024-12-31").all("MAT-05"))
        .containsEntry("value", "0")
        .containsEntry("countries", "1");
    assertThat(Looking.at(fiscal, "FY2023/24", "2024-06-30").headline("MAT-05"))
        .isEqualTo("NotApplicable no-international-day");
  }
}
