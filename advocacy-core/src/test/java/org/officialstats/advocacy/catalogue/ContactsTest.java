package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;
import static org.officialstats.advocacy.catalogue.OutreachFacts.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.officialstats.advocacy.definition.RowsInWords;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.Position;
import org.officialstats.advocacy.model.event.Attendance;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.model.event.Interaction;

/** Contacts, which are gathered from columns, are those that are found by looking at one record after the other. */
class ContactsTest {
  private static final List<String> FIELDS =
      List.of("position", "organization", "place", "strategic", "on", "direct", "delegate", "held");
  private static final List<String> DAYS =
      List.of("2023", "2024-01", "2024-01-31", "2024-02", "2024-02-10", "2024-03-01");
  private static final List<String> SPANS = List.of(
      "../2024-01-31", "2024-02/..", "2023-05-01/2024-02-10", "2024/2024-03", "2024-02-01/..");

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void contactsAreThoseOfEachRecordByItself(@ForAll long seed) {
    EvaluationContext context = at(drawn(new Random(seed)));
    List<String> expected =
        ContactOracle.all(context).stream().map(ContactsTest::line).sorted().toList();

    assertThat(RowsInWords.ofColumns("contact", FIELDS, StandardFields.all(), context))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(RowsInWords.ofRecords("contact", FIELDS, StandardFields.all(), context))
        .isEqualTo(RowsInWords.ofColumns("contact", FIELDS, StandardFields.all(), context));
  }

  @Example
  void whoHeldAPositionTwiceIsAContactForEachTimeThatMayBeMeant() {
    TestSnapshot snapshot = new TestSnapshot(
        strategy().build(),
        organization("bps", "nso", "ID"),
        position("chief", "bps", "chief-statistician")
            .holders(List.of(
                holding("x", "2020-01-01/2021-12-31"),
                holding("x", "2023/2024-02"),
                holding("x", "2024-02/..")))
            .build(),
        event("e", "2024-02-10", EventState.HELD).build(),
        attendance("a", "e", "x").build());

    assertThat(RowsInWords.ofColumns(
            "contact", List.of("position", "held"), StandardFields.all(), at(snapshot)))
        .containsExactly(
            "Optional[attendance/a] chief UNKNOWN", "Optional[attendance/a] chief UNKNOWN");
  }

  private static EvaluationContext at(TestSnapshot snapshot) {
    return EvaluationContext.of(
        snapshot, ReportingPeriod.parse("2024-Q1"), LocalDate.parse("2024-03-31"));
  }

  private static String line(Contact contact) {
    Contact.Partner with = contact.with();
    return RowsInWords.line(
        Optional.of(contact.occasion().record()),
        List.of(
            with.position().map(id -> id.value()).orElse("-"),
            with.organization().map(id -> id.value()).orElse("-"),
            with.place().map(Country::alpha2).orElse("-"),
            with.strategic() ? "TRUE" : "FALSE",
            contact.occasion().on().map(Object::toString).orElse("-"),
            contact.occasion().direct() ? "TRUE" : "FALSE",
            contact.delegate() ? "TRUE" : "FALSE",
            contact.held().toString()));
  }

  private static TestSnapshot drawn(Random random) {
    TestSnapshot snapshot = new TestSnapshot(strategy().build());
    for (int at = 0; at < 4; at++) {
      snapshot.add(drawnOrganization(random, at));
      snapshot.add(drawnPosition(random, at));
      EventState state = random.nextInt(4) == 0 ? EventState.PLANNED : EventState.HELD;
      snapshot.add(event("e" + at, DAYS.get(random.nextInt(DAYS.size())), state)
          .dates(dates(random))
          .build());
    }
    for (int at = 0; at < 8; at++) {
      snapshot.add(drawnAttendance(random, at));
      snapshot.add(drawnInteraction(random, at));
    }
    return snapshot;
  }

  private static DateSpan dates(Random random) {
    return DateSpan.parse(SPANS.get(random.nextInt(SPANS.size())));
  }

  private static Organization drawnOrganization(Random random, int at) {
    return organization("o" + at, random.nextBoolean() ? "ministry-finance" : "nso")
        .country(random.nextBoolean() ? Optional.of(Country.of("ID")) : Optional.empty())
        .parent(
            at > 0 && random.nextBoolean()
                ? Optional.of(id("o" + random.nextInt(at)))
                : Optional.empty())
        .build();
  }

  private static Position drawnPosition(Random random, int at) {
    return position("p" + at, "o" + random.nextInt(4), "chief-statistician")
        .country(random.nextInt(3) == 0 ? Optional.of(Country.of("RW")) : Optional.empty())
        .holders(List.of(
            holding("x" + random.nextInt(2), SPANS.get(random.nextInt(SPANS.size()))),
            holding("y", SPANS.get(random.nextInt(SPANS.size())))))
        .build();
  }

  private static Attendance drawnAttendance(Random random, int at) {
    boolean named = random.nextBoolean();
    return attendance(
            "a" + at, "e" + random.nextInt(4), random.nextBoolean() ? "y" : "x" + random.nextInt(2))
        .position(named ? Optional.of(id("p" + random.nextInt(2))) : Optional.empty())
        .delegateOf(
            random.nextInt(3) == 0
                ? Optional.of(id("p" + (2 + random.nextInt(2))))
                : Optional.empty())
        .organization(
            random.nextInt(3) == 0 ? Optional.of(id("o" + random.nextInt(4))) : Optional.empty())
        .build();
  }

  private static Interaction drawnInteraction(Random random, int at) {
    return meeting("i" + at, DAYS.get(random.nextInt(DAYS.size())))
        .direct(random.nextBoolean())
        .positions(Set.of(id("p" + random.nextInt(4))))
        .organizations(random.nextBoolean() ? Set.of(id("o" + random.nextInt(4))) : Set.of())
        .build();
  }
}
