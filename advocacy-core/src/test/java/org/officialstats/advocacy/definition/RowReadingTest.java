package org.officialstats.advocacy.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.officialstats.advocacy.FakeStore;
import org.officialstats.advocacy.Samples;
import org.officialstats.advocacy.TestTracker;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.columns.Bits;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Holding;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.Position;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.samples.DrawnRecords;
import org.officialstats.advocacy.samples.Kept;
import org.officialstats.advocacy.snapshot.Snapshot;
import org.officialstats.advocacy.spi.Settings;

/** A field that is read by row is what it would be if it were computed of each record. */
class RowReadingTest {
  private static final LocalizedText WORDS = LocalizedText.of("en", "Words");
  private static final LocalDate DAY = LocalDate.parse("2024-02-10");

  private final List<Integer> asked = new ArrayList<>();

  private final ComputedFields fields = ComputedFields.builder()
      .truth("event", "begun", WORDS, (context, events) -> {
        Register.Days start = events.days("dates.start");
        long today = context.asOf().toEpochDay();
        return row -> start.has(row) ? start.isAfter(row, today).not() : Truth.UNKNOWN;
      })
      .truth(
          "event",
          Event.class,
          "begunOfRecord",
          WORDS,
          (context, event) -> event.dates().from().map(context::isPast).orElse(Truth.UNKNOWN))
      .date("event", "start", WORDS, (context, events) -> events.days("dates.start")::of)
      .date(
          "event",
          Event.class,
          "startOfRecord",
          WORDS,
          (context, event) -> event.dates().from())
      .truth("position.holders", "since", WORDS, (context, holders) -> {
        Register.Days start = holders.days("span.start");
        return row -> Truth.of(start.has(row));
      })
      .truth(
          "position.holders",
          Holding.class,
          "sinceOfRecord",
          WORDS,
          (context, holding) -> Truth.of(holding.span().from().isPresent()))
      .truth("position", "ofAnOffice", WORDS, (context, positions) -> {
        Register organizations = positions.beside(Organization.class);
        Register.Words kind = organizations.words("kind");
        Register.Words organization = positions.words("organization");
        return row -> {
          asked.add(row);
          int at = organization.number(row);
          return organizations.has(at)
              ? Truth.of(kind.text(kind.number(at)).equals("nso"))
              : Truth.UNKNOWN;
        };
      })
      .build();

  private Look look(Snapshot snapshot) {
    return new Look(
        EvaluationContext.of(snapshot, ReportingPeriod.parse("2024-Q1"), DAY),
        fields.tables(CodeLists.standard()));
  }

  private static Sheet sheet(Look look, String table) {
    return Sheet.of(look, look.table(table), look.constants());
  }

  @Property(tries = 60)
  void itIsTheSameAsOfRecords(@ForAll long seed) {
    Look look = look(Kept.withColumns(DrawnRecords.snapshot(new Random(seed), 12)));
    SameFields.assertSame(sheet(look, "event"), "begun", "begunOfRecord");
    SameFields.assertSame(sheet(look, "event"), "start", "startOfRecord");
    SameFields.assertSame(sheet(look, "position.holders"), "since", "sinceOfRecord");
  }

  @Example
  void afterACommitOnlyTheRowsOfWhatChangedAreReadAgain() {
    try (Tracker tracker = TestTracker.describe()
        .strategy(Strategies.gwgBigData())
        .store(new FakeStore(), Settings.none())
        .open()) {
      put(tracker, organization("bps", "nso"), organization("un", "research"));
      put(tracker, position("one", "bps"), position("two", "bps"));
      assertThat(offices(tracker)).isEqualTo(Bits.of(2, 0, 1));
      assertThat(asked).containsExactly(0, 1);

      asked.clear();
      put(tracker, position("two", "un"));
      assertThat(offices(tracker)).isEqualTo(Bits.of(2, 0));
      assertThat(asked).containsExactly(1);

      asked.clear();
      put(tracker, organization("bps", "research"));
      assertThat(offices(tracker)).matches(Bits::isEmpty);
      assertThat(asked).containsExactly(0, 1);
    }
  }

  private Bits offices(Tracker tracker) {
    Sheet sheet = sheet(look(tracker.snapshot()), "position");
    return sheet
        .answer(Expression.condition(
            "ofAnOffice", GroundReader.fields(sheet.table(), Map.of()).build()))
        .yes();
  }

  private static void put(Tracker tracker, Entity... entities) {
    tracker.commit(Samples.DIALLO, "more", changes -> List.of(entities).forEach(changes::put));
  }

  private static Organization organization(String id, String kind) {
    return Organization.builder()
        .id(Id.of(id))
        .name(LocalizedText.of("en", "Office"))
        .kind(Code.of(kind))
        .build();
  }

  private static Position position(String id, String organization) {
    return Position.builder()
        .id(Id.of(id))
        .organization(Id.of(organization))
        .title(LocalizedText.of("en", "Head"))
        .kind(Code.of("chief-statistician"))
        .build();
  }

  @Example
  void tablesThatAreNotOfTheStateHaveNoneOfThem() {
    ComputedFields wrong = ComputedFields.builder()
        .table("issue", WORDS, context -> List.of("one"))
        .truth("issue", "odd", WORDS, (context, rows) -> row -> Truth.TRUE)
        .build();
    Look look = new Look(
        EvaluationContext.of(
            DrawnRecords.snapshot(new Random(1), 2), ReportingPeriod.parse("2024-Q1"), DAY),
        wrong.tables(CodeLists.standard()));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> sheet(look, "issue").computed("odd"))
        .withMessageStartingWith("table 'issue': there is none");
  }

  @Example
  void argumentsThatAreMissingAreNamed() {
    ComputedFields.Builder builder = ComputedFields.builder();
    assertThatNullPointerException()
        .isThrownBy(() -> builder.truth("event", "over", WORDS, (RowReading<Truth>) null))
        .withMessage("values");
    assertThatNullPointerException()
        .isThrownBy(
            () -> builder.date("event", "over", WORDS, (RowReading<Optional<PartialDate>>) null))
        .withMessage("values");
  }
}
