package org.officialstats.advocacy.model;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The values of the fact set on the Global Working Group all have a place in the standard lists. */
@Tag("source-data")
class FactSetCodesTest {
  private static final Pattern CELL =
      Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))(?:,|$)");

  private static final Map<String, String> ORGANIZATIONS =
      Map.of("international", "international-organization");

  private static final Map<String, String> AGREEMENTS = Map.of(
      "data_sharing_agreement", "data-sharing",
      "data_purchase_or_partnership", "data-partnership");

  private static final Map<String, String> SOURCES = Map.ofEntries(
      entry("mobile phone data", "mobile-phone-data"),
      entry("mobile network operator data", "mobile-phone-data"),
      entry("road sensors (about 20000 loops)", "road-sensors"),
      entry("social media messages", "social-media"),
      entry("social media (Twitter)", "social-media"),
      entry("satellite imagery + agroclimatic model", "satellite-imagery"),
      entry("satellite imagery + machine learning", "satellite-imagery"),
      entry("scanner data + web scraping", "scanner-data"),
      entry("web scraped prices", "web-scraping"),
      entry("web scraped enterprise sites", "web-scraping"),
      entry("web and social-media presence of enterprises", "web-data"),
      entry("collaborative-economy platform data", "platform-data"),
      entry("data science campus / regional hub", "not-source-specific"));

  private static final Map<String, String> DOMAINS = Map.ofEntries(
      entry("economic statistics", "economic"),
      entry("economic statistics: agriculture", "economic-agriculture"),
      entry("economic statistics: balance of payments", "economic-balance-of-payments"),
      entry("economic statistics: business", "economic-business"),
      entry("economic statistics: prices", "economic-prices"),
      entry("economic statistics: tourism", "economic-tourism"),
      entry("economic statistics: transport", "economic-transport"),
      entry("environment and multi-domain", "environment-and-multi-domain"));

  /** Roles are free text there; the first word tells them apart. */
  private static final Map<String, String> ROLES = Map.of(
      "joined",
      "member",
      "named",
      "prospective-partner",
      "data",
      "data-provider",
      "organiser",
      "organizer");

  @Test
  void kindsAndModesOfEventsHaveCodes() throws Exception {
    assertAllHaveCodes("event-kind", column("events.csv", "kind"), Map.of());
    assertAllHaveCodes("event-mode", column("events.csv", "mode"), Map.of());
  }

  @Test
  void kindsAndRolesOfOrganizationsHaveCodes() throws Exception {
    assertAllHaveCodes("organization-kind", column("organisations.csv", "type"), ORGANIZATIONS);
    List<String> roles = column("organisations.csv", "role_in_gwg").stream()
        .flatMap(cell -> Pattern.compile("; ").splitAsStream(cell.replaceAll("\\([^)]*\\)", "")))
        .map(
            role -> role.startsWith("regional hub") ? "regional-hub" : role.replaceFirst(" .*", ""))
        .toList();
    assertAllHaveCodes("organization-role", roles, ROLES);
  }

  @Test
  void kindsOfAgreementsHaveCodes() throws Exception {
    assertAllHaveCodes("agreement-kind", column("partnerships.csv", "kind"), AGREEMENTS);
  }

  @Test
  void sourcesDomainsAndStagesOfCaseStudiesHaveCodes() throws Exception {
    assertAllHaveCodes("source-type", column("case_studies.csv", "data_source_type"), SOURCES);
    assertAllHaveCodes(
        "statistical-domain", column("case_studies.csv", "csa_v1_like_domain"), DOMAINS);
    assertAllHaveCodes("case-study-stage", column("case_studies.csv", "stage"), Map.of());
  }

  @Test
  void placesAreCountriesOrAreas() throws Exception {
    List<String> places = column("case_studies.csv", "country_iso2");

    assertThat(places.stream().filter(place -> Country.find(place).isPresent()).distinct())
        .hasSize(18);
    assertThat(places.stream()
            .filter(place -> Country.find(place).isEmpty())
            .map(Area::of)
            .distinct())
        .containsExactly(Area.of("EU"));
    assertThat(column("events.csv", "country_iso2").stream().filter(place -> !place.isEmpty()))
        .allSatisfy(place -> assertThat(Country.parse(place).toString()).isEqualTo(place));
    assertThat(
            column("organisations.csv", "country_iso2").stream().filter(place -> !place.isEmpty()))
        .allSatisfy(place -> assertThat(Country.parse(place).toString()).isEqualTo(place));
  }

  private static void assertAllHaveCodes(
      String listId, List<String> values, Map<String, String> known) {
    CodeList list = CodeLists.standard().list(listId);
    assertThat(values).isNotEmpty().allSatisfy(value -> {
      String code = known.getOrDefault(value, value.replaceAll("[ _]", "-"));
      assertThat(list.contains(Code.of(code))).as("%s: '%s'", listId, value).isTrue();
    });
  }

  private static List<String> column(String file, String column) throws Exception {
    List<List<String>> rows = Files.readAllLines(ProjectFiles.shared("gwg/" + file)).stream()
        .map(FactSetCodesTest::cells)
        .toList();
    int at = rows.get(0).indexOf(column);
    return rows.stream().skip(1).map(row -> row.get(at)).toList();
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    Matcher cell = CELL.matcher(line);
    while (cell.find() && (cell.start() < line.length() || line.endsWith(","))) {
      cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1));
    }
    return cells;
  }
}
