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
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.officialstats.advocacy.columns.Selection;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.Position;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.samples.DrawnRecords;
import org.officialstats.advocacy.samples.Kept;

/** A field that is said by others is what it would be if it were computed row by row. */
class SaidFieldsTest {
  private static final LocalizedText WORDS = LocalizedText.of("en", "Words");

  private final List<Optional<String>> asked = new ArrayList<>();

  private final ComputedFields fields = ComputedFields.builder()
      .country(
          "organization",
          Organization.class,
          "place",
          WORDS,
          (context, organization) -> organization.country().or(() -> Optional.of(Country.of("FR"))))
      .country("position", "place", WORDS, "country | organization.place")
      .country(
          "position",
          Position.class,
          "placeByRow",
          WORDS,
          (context, position) -> position
              .country()
              .or(() ->
                  organization(context, position).map(of -> of.country().orElse(Country.of("FR")))))
      .truth("position", "research", WORDS, "organization.kind", (context, kind) -> {
        asked.add(kind);
        return kind.map(word -> Truth.of(word.equals("research"))).orElse(Truth.UNKNOWN);
      })
      .truth(
          "position",
          Position.class,
          "researchByRow",
          WORDS,
          (context, position) -> organization(context, position)
              .map(of -> Truth.of(of.kind().value().equals("research")))
              .orElse(Truth.UNKNOWN))
      .date("event", "lastDay", WORDS, "dates.end | dates.start")
      .date(
          "event",
          Event.class,
          "lastDayByRow",
          WORDS,
          (context, event) -> event.dates().to().or(() -> event.dates().from()))
      .truth("event", "over", WORDS, "lastDay < asOf")
      .truth("event", Event.class, "overByRow", WORDS, SaidFieldsTest::isOver)
      .reference("attendance", "partOf", "organization", WORDS, "organization")
      .build();

  private static Optional<Organization> organization(EvaluationContext context, Position of) {
    return context.snapshot().find(Organization.class, of.organization());
  }

  private static Truth isOver(EvaluationContext context, Event event) {
    Optional<PartialDate> last = event.dates().to().or(() -> event.dates().from());
    return last.map(day -> day.isBefore(context.asOf())).orElse(Truth.UNKNOWN);
  }

  private static EvaluationContext context(Random random) {
    return EvaluationContext.of(
        Kept.withColumns(DrawnRecords.snapshot(random, 12)),
        ReportingPeriod.parse("2024-Q1"),
        LocalDate.parse("2024-02-10"));
  }

  private Look look(Random random) {
    return new Look(context(random), fields.tables(CodeLists.standard()));
  }

  private static Sheet sheet(Look look, String table) {
    return Sheet.of(look, look.table(table), look.constants());
  }

  private static Selection answer(Sheet sheet, String condition) {
    return sheet.answer(Expression.condition(
        condition, GroundReader.fields(sheet.table(), Map.of()).build()));
  }

  @Property(tries = 60)
  void itIsTheSameAsRowByRow(@ForAll long seed) {
    Look look = look(new Random(seed));
    SameFields.assertSame(sheet(look, "position"), "place", "placeByRow");
    SameFields.assertSame(sheet(look, "position"), "research", "researchByRow");
    SameFields.assertSame(sheet(look, "event"), "lastDay", "lastDayByRow");
    SameFields.assertSame(sheet(look, "event"), "over", "overByRow");
  }

  @Example
  void aWordIsAskedOfOnce() {
    sheet(look(new Random(1)), "position").computed("research");

    assertThat(asked).doesNotHaveDuplicates().hasSizeBetween(2, 4);
  }

  @Example
  void whatComesWithACountryAndAReferenceIsThere() {
    Look look = look(new Random(3));

    assertThat(answer(sheet(look, "position"), "place.region == '150'").yes())
        .isEqualTo(answer(sheet(look, "position"), "place in ['NL', 'FR']").yes())
        .matches(rows -> !rows.isEmpty());
    assertThat(answer(sheet(look, "attendance"), "partOf.kind == 'nso'"))
        .usingRecursiveComparison()
        .isEqualTo(answer(sheet(look, "attendance"), "organization.kind == 'nso'"));
  }

  @Example
  void theKindsThatItIsReadOfAreNoted() {
    Look look = look(new Random(2));

    assertThat(sheet(look, "position").kinds("place")).contains("organization");
    assertThat(sheet(look, "position").kinds("research")).contains("organization");
    assertThat(sheet(look, "event").kinds("over")).doesNotContain("organization");
  }

  @Example
  void aConditionThatCannotBeReadIsRefused() {
    ComputedFields wrong =
        ComputedFields.builder().truth("event", "over", WORDS, "lastDy < asOf").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> wrong.tables(CodeLists.standard()).get("event"))
        .withMessageContaining("no field 'lastDy'");
  }

  @Example
  void placesOfAnotherKindAreRefused() {
    ComputedFields wrong = ComputedFields.builder()
        .country("event", "place", WORDS, "state")
        .truth("event", "odd", WORDS, "dates.end", (context, word) -> Truth.TRUE)
        .build();
    Look look = new Look(context(new Random(4)), wrong.tables(CodeLists.standard()));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> sheet(look, "event").computed("place"))
        .withMessage(
            "field 'state' of table 'event': not of the kind of 'place'; expected the same");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sheet(look, "event").computed("odd"))
        .withMessage(
            "field 'dates.end' of table 'event': neither a word nor a reference; expected one");
  }

  @Example
  void argumentsThatAreMissingAreNamed() {
    ComputedFields.Builder builder = ComputedFields.builder();
    List<ThrowingCallable> calls = List.of(
        () -> builder.truth("event", "over", WORDS, (String) null),
        () -> builder.truth("event", "over", WORDS, null, (context, word) -> Truth.TRUE),
        () -> builder.truth("event", "over", WORDS, "kind", null),
        () -> builder.date("event", "lastDay", WORDS, (String) null));
    List<String> names = List.of("condition", "by", "value", "paths");
    IntStream.range(0, calls.size())
        .forEach(at ->
            assertThatNullPointerException().isThrownBy(calls.get(at)).withMessage(names.get(at)));
  }
}
