package org.officialstats.advocacy.examples.quickstart;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.model.audience.Position;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.model.event.Attendance;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.event.EventMode;
import org.officialstats.advocacy.model.partner.Agreement;

class FactsTest {
  @Test
  void hasEveryFactAboutTheWorkingGroup() {
    assertThat(numbers(Organization.class, "O")).isEqualTo(61);
    assertThat(numbers(Event.class, "EV")).isEqualTo(20);
    assertThat(numbers(CaseStudy.class, "CS")).isEqualTo(23);
    assertThat(numbers(Agreement.class, "PA")).isEqualTo(8);
  }

  @Test
  void readsEveryFileThatThereIs() throws IOException, URISyntaxException {
    Set<String> read = Entry.ALL.stream()
        .flatMap(entry -> entry.files().stream().map(file -> entry.day() + "/" + file + ".json"))
        .collect(Collectors.toCollection(TreeSet::new));
    Path beside = Path.of(Entry.class.getResource("Entry.class").toURI()).getParent();
    try (Stream<Path> files = Files.walk(beside)) {
      assertThat(files
              .filter(file -> file.toString().endsWith(".json"))
              .map(file -> beside.relativize(file).toString().replace('\\', '/')))
          .containsExactlyInAnyOrderElementsOf(read);
    }
  }

  @Test
  void saysOfEveryRecordWhetherItIsAFactOrIllustrative() {
    assertThat(Facts.everyVersion()).allSatisfy(record -> {
      boolean fact = record.labels().containsKey("fact") || record.labels().containsKey("named-in");
      boolean illustrative = "yes".equals(record.labels().get("illustrative"));
      assertThat(fact).as("%s", record.key()).isNotEqualTo(illustrative);
    });
  }

  @Test
  void namesNoPerson() {
    assertThat(Facts.all(Person.class)).isEmpty();
    assertThat(Facts.all(Position.class))
        .allMatch(position -> position.holders().isEmpty());
  }

  @Test
  void countsEighteenCountriesAsTheUnionIsNone() {
    assertThat(Facts.all(CaseStudy.class).stream()
            .map(CaseStudy::country)
            .flatMap(Optional::stream)
            .distinct())
        .hasSize(18);
    assertThat(Facts.all(CaseStudy.class).stream()
            .filter(study -> study.area().isPresent())
            .map(study -> study.labels().get("fact")))
        .containsExactlyInAnyOrder("CS11", "CS23");
  }

  @Test
  void countsTheStagesOfTheCaseStudies() {
    assertThat(Facts.all(CaseStudy.class).stream()
            .collect(groupingBy(study -> study.currentStage().orElseThrow().value(), counting())))
        .isEqualTo(Map.of(
            "experimental", 10L, "production", 8L, "pilot", 3L, "project", 1L, "programme", 1L));
  }

  @Test
  void putsAnAgreementInForceFromItsLastSignature() {
    Agreement agreement = Facts.numbered(Agreement.class).get("PA02");
    assertThat(agreement.inForceFrom()).contains(PartialDate.parse("2024-02-27"));
    assertThat(agreement.inForceOn(LocalDate.parse("2024-02-26"))).isEqualTo(Truth.FALSE);
    assertThat(agreement.inForceOn(LocalDate.parse("2024-02-27"))).isEqualTo(Truth.TRUE);
  }

  @Test
  void inventsNoDayWhereOnlyTheMonthIsKnown() {
    assertThat(Facts.numbered(Event.class).values().stream()
            .filter(event ->
                event.dates().from().orElseThrow().precision() == PartialDate.Precision.MONTH)
            .map(event -> event.labels().get("fact")))
        .containsExactlyInAnyOrder("EV02", "EV07", "EV08", "EV18");
  }

  @Test
  void keepsThatAConferenceMovedOnline() {
    Event conference = Facts.numbered(Event.class).get("EV12");
    assertThat(conference.mode()).isEqualTo(EventMode.ONLINE);
    assertThat(conference.stateHistory().get(0).previousMode()).contains(EventMode.IN_PERSON);
  }

  @Test
  void keepsMoreThanAsALowerBound() {
    assertThat(Facts.all(Attendance.class).stream().filter(Attendance::atLeast))
        .singleElement()
        .satisfies(attendance -> assertThat(attendance.headCount()).contains(150));
  }

  private static long numbers(Class<? extends Entity> type, String prefix) {
    return Facts.numbered(type).keySet().stream()
        .filter(number -> number.startsWith(prefix))
        .count();
  }
}
