package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.definition.RowReading;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.model.material.Dissemination;
import org.officialstats.advocacy.model.material.Material;
import org.officialstats.advocacy.model.message.KeyMessage;
import org.officialstats.advocacy.model.message.MessageVersion;
import org.officialstats.advocacy.model.partner.Agreement;
import org.officialstats.advocacy.model.partner.JointActivity;
import org.officialstats.advocacy.samples.MessageArbitraries;
import org.officialstats.advocacy.samples.PartnerArbitraries;
import org.officialstats.advocacy.samples.TestSnapshot;

/** Fields that are read by rows say what the records say of themselves. */
class FieldsByRowsTest {
  private static final List<String> DATES = List.of(
      "2022", "2023-12", "2024", "2024-01", "2024-01-01", "2024-02-10", "2024-03-31", "2024-04-01");

  @Provide
  Arbitrary<List<Agreement>> agreements() {
    return PartnerArbitraries.agreements().list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<Material>> materials() {
    return MessageArbitraries.materials().list().ofMinSize(1).ofMaxSize(4);
  }

  @Property(tries = 100)
  void agreements(@ForAll("agreements") List<Agreement> drawn, @ForAll Random random) {
    LocalDate day = day(random);
    assertEach(drawn, day, Agreements::inForce, (one, of) -> one.inForceOn(day));
    assertEach(
        drawn,
        day,
        Agreements::signed,
        (one, of) -> Truth.of(one.parties().stream()
            .filter(party -> party.signatureRequired())
            .allMatch(party ->
                party.signedOn().filter(on -> !on.latest().isAfter(day)).isPresent())));
    assertEach(
        drawn.stream().map(one -> one.toBuilder().activities(List.of()).build()).toList(),
        day,
        Agreements::lastSign,
        (one, of) -> one.inForceFrom());
  }

  @Property(tries = 100)
  void materialsInCirculation(@ForAll("materials") List<Material> drawn, @ForAll Random random) {
    LocalDate day = day(random);
    assertEach(drawn, day, Publications::inCirculation, (one, of) -> one.isInCirculationOn(day));
  }

  @Property(tries = 200)
  void disseminationsInThePeriod(@ForAll Random random) {
    PartialDate one = date(random);
    PartialDate other = date(random);
    boolean inOrder = !one.earliest().isAfter(other.latest());
    Dissemination drawn = OutreachFacts.handedOut("d", "m", "e", 10)
        .during(inOrder ? DateSpan.of(one, other) : DateSpan.of(other, one))
        .build();
    assertEach(
        List.of(drawn),
        day(random),
        Publications::inPeriod,
        (some, of) -> inPeriod(some.during(), of));
  }

  private static Truth inPeriod(DateSpan during, EvaluationContext context) {
    LocalDate first = context.firstDay();
    LocalDate last = context.lastDayThatCounts();
    boolean isInside = during
            .from()
            .filter(day -> day.isWithin(first, last) == Truth.TRUE)
            .isPresent()
        && during.to().filter(day -> day.isWithin(first, last) == Truth.TRUE).isPresent();
    return during.overlaps(first, last) == Truth.FALSE
        ? Truth.FALSE
        : isInside ? Truth.TRUE : Truth.UNKNOWN;
  }

  @Property(tries = 100)
  void messagesOutOfDate(@ForAll Random random) {
    KeyMessage message = Facts.approved("m", "privacy", "leaders", DATES.get(random.nextInt(8)))
        .version(1 + random.nextInt(4))
        .build();
    Material material = Facts.material("one")
        .messages(List.of(
            new MessageVersion(message.id(), 1 + random.nextInt(4)),
            new MessageVersion(Id.of("gone"), 1)))
        .build();
    EvaluationContext context = context(day(random), message, material);
    Register carried = Register.of(context, Material.class).list("messages");

    IntFunction<Truth> outOfDate = Messages.outOfDate(context, carried);
    assertThat(outOfDate.apply(0))
        .isEqualTo(Messages.isOutOfDate(
            material.messages().get(0), Messages.then(message, context), context));
    assertThat(outOfDate.apply(1)).isEqualTo(Truth.UNKNOWN);
  }

  @Example
  void anAgreementLivesByWhatIsShownToHaveBeenDoneTogether() {
    Event held = Facts.event("held", "2024-02-10", EventState.HELD).build();
    Agreement quiet = Facts.agreement(
            "quiet", Facts.signed("bps", "2023-01-10"), Facts.signed("nisr", "2023-01"))
        .build();
    Agreement lively = quiet.toBuilder()
        .id(Id.of("lively"))
        .activities(List.of(new JointActivity(
            Facts.date("2024-02-10"), Facts.en("Work"), Optional.of(held.id()), List.of())))
        .build();
    EvaluationContext context = context(LocalDate.parse("2024-03-31"), held, quiet, lively);
    Register agreements = Register.of(context, Agreement.class);
    Map<String, String> last = new HashMap<>();
    agreements.forEach(row -> last.put(
        agreements.keys().of(row).id(),
        Agreements.lastSign(context, agreements).apply(row).orElseThrow().toString()));

    assertThat(last).containsOnly(Map.entry("quiet", "2023-01"), Map.entry("lively", "2024-02-10"));
  }

  private static <E extends Entity, T> void assertEach(
      List<E> drawn,
      LocalDate day,
      RowReading<T> byRow,
      BiFunction<E, EvaluationContext, T> ofRecord) {
    EvaluationContext context = context(day, drawn.toArray(new Entity[0]));
    @SuppressWarnings("unchecked") // the class of a record
    Class<E> kind = (Class<E>) drawn.get(0).getClass();
    Register rows = Register.of(context, kind);
    IntFunction<? extends T> values = byRow.in(context, rows);
    rows.forEach(row -> {
      E record =
          context.snapshot().find(kind, Id.<E>of(rows.keys().of(row).id())).orElseThrow();
      assertThat(values.apply(row)).isEqualTo(ofRecord.apply(record, context));
    });
  }

  private static EvaluationContext context(LocalDate day, Entity... records) {
    TestSnapshot snapshot = new TestSnapshot(Strategies.gwgBigData());
    snapshot.put(records);
    return EvaluationContext.of(snapshot, ReportingPeriod.parse("2024-Q1"), day);
  }

  private static LocalDate day(Random random) {
    return date(random).latest().plusDays(random.nextInt(3) - 1);
  }

  private static PartialDate date(Random random) {
    return PartialDate.parse(DATES.get(random.nextInt(DATES.size())));
  }
}
