package org.officialstats.advocacy.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.partner.Agreement;

/** Every row of the fact set is a record of the example. */
@Tag("source-data")
class SourceFactsTest {
  private static final Path SOURCES = Path.of("..", "..", "..", "shared", "data", "gwg");
  private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^,]*)");

  @Test
  void carriesEveryOrganization() throws IOException {
    Map<String, Organization> records = Facts.numbered(Organization.class);
    for (Map<String, String> row : rows("organisations.csv")) {
      Organization record = records.get(row.get("id"));
      assertThat(record).as(row.get("id")).isNotNull();
      assertThat(record.name().in("en")).isEqualTo(row.get("name"));
      assertThat(code(record.country())).isEqualTo(row.get("country_iso2"));
      assertThat(record.labels())
          .containsEntry("role-in-gwg", row.get("role_in_gwg"))
          .containsEntry("as-of", row.get("as_of"));
    }
  }

  @Test
  void carriesEveryEvent() throws IOException {
    Map<String, Event> records = Facts.numbered(Event.class);
    for (Map<String, String> row : rows("events.csv")) {
      Event record = records.get(row.get("id"));
      assertThat(record).as(row.get("id")).isNotNull();
      assertThat(record.title().in("en")).isEqualTo(row.get("name"));
      assertThat(record.dates()).hasToString(row.get("start") + "/" + row.get("end"));
      assertThat(record.place().orElse("")).isEqualTo(row.get("city"));
      assertThat(code(record.country())).isEqualTo(row.get("country_iso2"));
      assertThat(record.mode()).hasToString(row.get("mode").toUpperCase(java.util.Locale.ROOT));
    }
  }

  @Test
  void carriesEveryCaseStudy() throws IOException {
    Map<String, CaseStudy> records = Facts.numbered(CaseStudy.class);
    for (Map<String, String> row : rows("case_studies.csv")) {
      CaseStudy record = records.get(row.get("id"));
      assertThat(record).as(row.get("id")).isNotNull();
      String place =
          code(record.country()) + record.area().map(Object::toString).orElse("");
      assertThat(place).isEqualTo(row.get("country_iso2"));
      assertThat(record.currentStage().orElseThrow()).hasToString(row.get("stage"));
      assertThat(record.stages().get(0).since().map(Object::toString).orElse(""))
          .isEqualTo(row.get("first_year"));
      assertThat(record.labels()).containsEntry("statistic", row.get("statistic"));
    }
  }

  @Test
  void carriesEveryAgreement() throws IOException {
    Map<String, Agreement> records = Facts.numbered(Agreement.class);
    for (Map<String, String> row : rows("partnerships.csv")) {
      Agreement record = records.get(row.get("id"));
      assertThat(record).as(row.get("id")).isNotNull();
      assertThat(record.parties().stream().map(party -> party.signedOn().map(Object::toString)))
          .contains(java.util.Optional.of(row.get("signed")));
      assertThat(record.parties())
          .hasSizeGreaterThanOrEqualTo(row.get("parties").split(";").length);
      assertThat(record.labels())
          .containsEntry("status-known", row.get("status_known"))
          .containsEntry("note", row.get("notes"));
    }
  }

  @Test
  void carriesEveryTaskTeam() throws IOException {
    List<String> teams = Facts.all(Organization.class).stream()
        .map(team -> team.labels().getOrDefault("task-team", ""))
        .toList();
    assertThat(teams)
        .containsAll(rows("task_teams.csv").stream().map(row -> row.get("name")).toList());
  }

  private static String code(java.util.Optional<Country> country) {
    return country.map(Country::toString).orElse("");
  }

  private static List<Map<String, String>> rows(String file) throws IOException {
    List<String> lines = Files.readAllLines(SOURCES.resolve(file));
    List<String> names = cells(lines.get(0));
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      Map<String, String> row = new LinkedHashMap<>();
      names.forEach(name -> row.put(name, cells.get(row.size())));
      rows.add(row);
    }
    return rows;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    Matcher cell = CELL.matcher(line);
    for (int at = 0; at <= line.length(); at = cell.end() + 1) {
      cell.find(at);
      cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
    }
    return cells;
  }
}
