package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.caseStudy;
import static org.officialstats.advocacy.catalogue.Facts.date;
import static org.officialstats.advocacy.catalogue.Facts.strategy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Area;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.model.casestudy.CaseStudyBuilder;
import org.officialstats.advocacy.model.casestudy.StageChange;

/** The worked values on the 23 case studies of the fact set, and that the facts here are those of the source. */
class CaseStudyFactsTest {
  /** Id, country or area, stage, first year, statistical domain, source types. */
  private static final List<String> FACTS = List.of(
      "cs01 ID production 2016 economic-tourism mobile-positioning",
      "cs02 ID production 2018 demographic-and-social mobile-positioning",
      "cs03 EE production 2012 economic-balance-of-payments mobile-roaming",
      "cs04 NL production 2015 economic-transport road-sensors",
      "cs05 NL experimental 2013 economic social-media",
      "cs06 CA production 2015 economic-agriculture satellite-imagery",
      "cs07 MX experimental 2017 multi-domain social-media",
      "cs08 AU production 2014 economic-prices scanner-data web-scraping",
      "cs09 GB pilot 2014 economic-prices web-scraping",
      "cs10 GB experimental 2017 demographic-and-social mobile-phone-data",
      "cs11 EU experimental 2021 economic-tourism platform-data",
      "cs12 GH pilot 2019 demographic-and-social call-detail-records",
      "cs13 PH experimental 2020 demographic-and-social satellite-imagery",
      "cs14 TH experimental 2020 demographic-and-social satellite-imagery",
      "cs15 CO experimental 2018 environment-and-multi-domain satellite-imagery",
      "cs16 ES experimental 2019 demographic-and-social mobile-phone-data",
      "cs17 IT experimental 2018 economic-business web-scraping",
      "cs18 GE pilot 2019 demographic-and-social mobile-phone-data",
      "cs19 NO production - economic-prices scanner-data",
      "cs20 CH production - economic-prices scanner-data",
      "cs21 PL experimental 2023 economic-business web-data",
      "cs22 RW programme 2021 capacity not-source-specific",
      "cs23 EU project 2023 methodology mobile-phone-data");

  private final TestSnapshot snapshot = new TestSnapshot(
      strategy().build(), FACTS.stream().map(CaseStudyFactsTest::study).toArray(Entity[]::new));

  private final Map<String, String> figures =
      Looking.at(snapshot, "2024-Q1", "2024-03-31").all("CAS-01");

  @Test
  void thereAreTwentyThreeByStage() {
    assertThat(figures)
        .containsEntry("value", "23")
        .containsEntry("value case-study-stage=experimental", "10")
        .containsEntry("value case-study-stage=production", "8")
        .containsEntry("value case-study-stage=pilot", "3")
        .containsEntry("value case-study-stage=project", "1")
        .containsEntry("value case-study-stage=programme", "1")
        .doesNotContainKey("value case-study-stage=unknown");
  }

  @Test
  void theyAreAboutEighteenCountriesAndTheUnionIsNone() {
    Looking looking = Looking.at(snapshot, "2024-Q1", "2024-03-31");

    assertThat(looking.all("CAS-02")).containsEntry("countries", "18").containsEntry("cells", "18");
    assertThat(figures).containsEntry("value country=area", "2");
    assertThat(looking.findings("CAS-F01"))
        .extracting(finding -> finding.subject().toString())
        .containsExactly("case-study/cs11", "case-study/cs23");
  }

  @Test
  void eightOfTwentyThreeAreInRegularProduction() {
    assertThat(Looking.at(snapshot, "2024-Q1", "2024-03-31").headline("CAS-04"))
        .isEqualTo("34.782609 (8/23)");
  }

  @Test
  @Tag("source-data")
  void theFactsAreThoseOfTheSource() throws Exception {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("tools"))) {
      folder = folder.getParent();
    }
    Path source = folder.resolveSibling("shared").resolve("data/gwg/case_studies.csv");
    List<String> rows = Files.readAllLines(source).stream()
        .skip(1)
        .map(row -> Splitter.on(',').splitToList(row))
        .map(CaseStudyFactsTest::placeStageAndYear)
        .collect(Collectors.toList());

    assertThat(FACTS.stream().map(fact -> fact.split(" ", 5)).map(CaseStudyFactsTest::firstFour))
        .containsExactlyElementsOf(rows);
  }

  private static String placeStageAndYear(List<String> cells) {
    String year = cells.get(8).isEmpty() ? "-" : cells.get(8);
    return cells.get(0).toLowerCase(Locale.ROOT) + " " + cells.get(2) + " " + cells.get(7) + " "
        + year;
  }

  private static String firstFour(String[] parts) {
    return String.join(" ", parts[0], parts[1], parts[2], parts[3]);
  }

  private static CaseStudy study(String fact) {
    List<String> parts = Splitter.on(' ').splitToList(fact);
    Code stage = Code.of(parts.get(2));
    CaseStudyBuilder study = caseStudy(parts.get(0))
        .stages(List.of(
            parts.get(3).equals("-")
                ? StageChange.to(stage)
                : StageChange.to(stage, date(parts.get(3)))))
        .domain(Code.of(parts.get(4)))
        .sourceTypes(parts.stream().skip(5).map(Code::of).collect(ImmutableSet.toImmutableSet()));
    return parts.get(1).equals("EU")
        ? study.area(Area.of("EU")).build()
        : study.country(Country.of(parts.get(1))).build();
  }
}
