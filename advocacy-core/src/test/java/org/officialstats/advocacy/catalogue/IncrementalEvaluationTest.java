package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.officialstats.advocacy.FakeStore;
import org.officialstats.advocacy.ManualClock;
import org.officialstats.advocacy.Samples;
import org.officialstats.advocacy.TestTracker;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.definition.Condition;
import org.officialstats.advocacy.definition.DrawnDefinitions;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.evaluation.Seals;
import org.officialstats.advocacy.model.Amount;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Link;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.audience.Confidence;
import org.officialstats.advocacy.model.audience.Influence;
import org.officialstats.advocacy.model.audience.OrganizationStep;
import org.officialstats.advocacy.model.audience.StanceLevel;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.model.casestudy.StageChange;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.model.partner.Commitment;
import org.officialstats.advocacy.model.resource.ContributionStage;
import org.officialstats.advocacy.model.strategy.TargetFrame;
import org.officialstats.advocacy.samples.DrawnRecords;
import org.officialstats.advocacy.spi.Settings;

/** What is evaluated after commits is what a tracker says that was opened just now. */
class IncrementalEvaluationTest {
  private static final ReportingPeriod Q1 = ReportingPeriod.parse("2024-Q1");
  private static final int IDS = 6;
  private static final List<String> DATES =
      List.of("2022", "2023-03", "2023-03-31", "2024", "2024-02", "2024-02-10", "2024-04-01");

  private final ManualClock clock = new ManualClock();
  private final FakeStore store = new FakeStore();
  private final Attempts attempts = new Attempts(store);
  private Random random = new Random();
  private DrawnRecords records = new DrawnRecords(random, IDS);
  private String definitions = "";

  @Property(tries = 12, edgeCases = EdgeCasesMode.NONE)
  void anySequenceOfChangesGivesTheSameAsAFullRun(@ForAll long seed) throws IOException {
    draw(seed);
    try (Tracker tracker = open(store)) {
      begin(tracker);
      for (int step = 0; step < 14; step++) {
        change(tracker);
        if (random.nextInt(4) > 0) {
          assertSame(tracker, random.nextInt(5) == 0 ? "2024-02-10" : "2024-03-31");
        }
      }
    }
  }

  @Property(tries = 4, edgeCases = EdgeCasesMode.NONE)
  void findingsThatAreReadLaterSayWhatWasSoThen(@ForAll long seed) throws IOException {
    draw(seed);
    List<Evaluation> unread = new ArrayList<>();
    List<Evaluation> expected = new ArrayList<>();
    try (Tracker tracker = open(store)) {
      begin(tracker);
      for (int step = 0; step < 10; step++) {
        change(tracker);
        unread.add(evaluate(tracker, "2024-03-31"));
        expected.add(fresh("2024-03-31"));
      }
    }
    for (int at = 0; at < expected.size(); at++) {
      Evaluation late = unread.get(at);
      Evaluation then = expected.get(at);
      assertThat(late.found()).isEqualTo(then.found());
      for (String code :
          List.of("AUD-F01", "EVT-F02", "PAR-F03", "CAS-F02", "MAT-F02", "PAR-F02")) {
        assertThat(late.subjects(code))
            .isEqualTo(then.findings(code).stream().map(Finding::subject).toList());
      }
      assertThat(late).isEqualTo(then);
    }
  }

  @Property(tries = 4, edgeCases = EdgeCasesMode.NONE)
  void conditionsAskedFromJavaSayTheSameAfterAnySequenceOfChanges(@ForAll long seed)
      throws IOException {
    draw(seed);
    List<Condition> conditions = List.of(
        Condition.on(CaseStudy.class, "has(publishedOn) && publishedOn <= asOf"),
        Condition.on(Commitment.class, "by.kind == 'nso' && !has(fulfilledOn)"),
        Condition.on(Event.class, "state != 'cancelled' && dates.end in period"));
    try (Tracker tracker = open(store)) {
      begin(tracker);
      for (int step = 0; step < 10; step++) {
        change(tracker);
        try (Tracker opened = open(new FakeStore(new ArrayList<>(store.log)))) {
          for (Condition condition : conditions) {
            assertThat(condition.ask(context(tracker)))
                .as(condition.toString())
                .isEqualTo(condition.ask(context(opened)));
          }
        }
      }
    }
  }

  private static EvaluationContext context(Tracker tracker) {
    return EvaluationContext.of(tracker.snapshot(), Q1, LocalDate.parse("2024-03-31"));
  }

  @Property(tries = 4, edgeCases = EdgeCasesMode.NONE)
  void howManyThreadsEvaluateAtOnceDoesNotMatter(@ForAll long seed) throws Exception {
    draw(seed);
    try (Tracker tracker = open(store)) {
      begin(tracker);
      for (int threads : new int[] {1, 2, 8}) {
        change(tracker);
        Evaluation expected = fresh("2024-03-31");
        for (Evaluation evaluation : atOnce(threads, () -> evaluate(tracker, "2024-03-31"))) {
          assertThat(evaluation).isEqualTo(expected);
        }
      }
    }
  }

  private static List<Evaluation> atOnce(int threads, Callable<Evaluation> task) throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Evaluation> evaluations = new ArrayList<>();
      for (Future<Evaluation> future :
          executor.invokeAll(IntStream.range(0, threads).mapToObj(at -> task).toList())) {
        evaluations.add(future.get());
      }
      return evaluations;
    } finally {
      executor.shutdown();
    }
  }

  private void draw(long seed) {
    random = new Random(seed);
    records = new DrawnRecords(random, IDS);
    definitions = DrawnDefinitions.file(random, 4);
    clock.set("2019-05-06T09:00:00Z");
    store.log.clear();
  }

  private Tracker open(FakeStore at) throws IOException {
    boolean members = definitions.length() % 2 == 0;
    return TestTracker.describe()
        .clock(clock)
        .strategy(strategy()
            .frame(members ? TargetFrame.MEMBERS : TargetFrame.of(countries("ID", "RW")))
            .build())
        .definitions(
            "own.json", new ByteArrayInputStream(definitions.getBytes(StandardCharsets.UTF_8)))
        .store(at, Settings.none())
        .open();
  }

  private void begin(Tracker tracker) {
    tracker.commit(Samples.DIALLO, "begin", changes -> {
      for (String person : List.of("x1", "x2", "x3")) {
        changes.put(OutreachFacts.person(person, "Name " + person).build());
      }
      for (int at = 0; at < IDS; at++) {
        changes.put(organization("o" + at, "nso", "ID"));
        changes.put(event("e" + at, "2024-02-10", EventState.PLANNED).build());
      }
    });
  }

  private void change(Tracker tracker) {
    clock.advance(Duration.ofDays(20));
    switch (random.nextInt(12)) {
      case 0 -> remove(tracker);
      case 1 -> tracker.erase(Samples.DIALLO, Id.of("x" + (1 + random.nextInt(3))), "asked for");
      case 2 -> tracker.fold(Samples.DIALLO, Period.ofDays(30), "law", Set.of());
      case 3 ->
        tracker.commit(
            Samples.DIALLO,
            "strategy",
            changes -> changes.put(strategy().version("v" + random.nextInt(99)).build()));
      default -> {
        Map<EntityKey, Entity> some = new LinkedHashMap<>();
        IntStream.rangeClosed(0, random.nextInt(3))
            .mapToObj(at -> drawn())
            .forEach(entity -> some.put(entity.key(), entity));
        attempts.commit(tracker, changes -> some.values().forEach(changes::put));
      }
    }
  }

  private void remove(Tracker tracker) {
    List<EntityKey> keys = store.log.stream()
        .flatMap(commit -> commit.changes().stream())
        .map(change -> change.key())
        .distinct()
        .toList();
    EntityKey key = keys.get(random.nextInt(keys.size()));
    attempts.remove(tracker, key);
  }

  private Entity drawn() {
    String number = String.valueOf(random.nextInt(IDS));
    return switch (random.nextInt(18)) {
      case 0 ->
        caseStudy("c" + number)
            .owner(id("o" + number))
            .country(Country.of("RW"))
            .publishedOn(date())
            .confirmedByOwnerOn(date())
            .stages(List.of(StageChange.to(StageChange.PRODUCTION, date())))
            .build();
      case 1 ->
        material("m" + number, rendition("en", text()), rendition("fr", text())).build();
      case 2 ->
        approved(
                "k" + number, random.nextBoolean() ? "privacy" : "modernization", "leaders", text())
            .build();
      case 3 ->
        agreement("a" + number, signed("o0", text()), signed("o" + (1 + random.nextInt(5)), text()))
            .span(DateSpan.parse("2022-01-01/2024-0" + (3 + random.nextInt(6)) + "-30"))
            .build();
      case 4 ->
        commitment("co" + number, "o" + number, "2024-02-10")
            .fulfilledOn(date())
            .build();
      case 5 ->
        contribution("g" + number, "o" + number, ContributionStage.PLEDGED)
            .cash(Amount.parse("1.50 USD"))
            .build();
      case 6 ->
        OutreachFacts.meeting("i" + number, text())
            .direct(random.nextBoolean())
            .organizations(Set.of(id("o" + number)))
            .build();
      case 7 ->
        attendance("t" + number, "e" + number, "x" + (1 + random.nextInt(3)))
            .organization(id("o" + number))
            .build();
      case 8 -> event("e" + number, text(), EventState.HELD).build();
      case 9 ->
        organization("o" + number, "nso", "ID").toBuilder()
            .steps(List.of(new OrganizationStep(
                Code.of("pilot"),
                date(),
                Optional.empty(),
                List.of(Link.of("https://ours.org/a")))))
            .build();
      case 10, 11 ->
        stance("s" + number, "p" + random.nextInt(IDS), any(StanceLevel.values()), text())
            .influence(any(Influence.values()))
            .confidence(any(Confidence.values()))
            .publicAct(random.nextBoolean())
            .evidence(List.of(Link.of("https://ours.org/b")))
            .build();
      case 12 ->
        heads("h" + number, "e" + number, 1 + random.nextInt(9))
            .atLeast(random.nextBoolean())
            .build();
      case 13 ->
        agreement("a" + number, signed("o0", "2022"), signed("o1", "2022"))
            .activities(
                List.of(OutreachFacts.doneAt("e" + number, text()), OutreachFacts.shown(text())))
            .build();
      default -> records.any();
    };
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }

  private String text() {
    return DATES.get(random.nextInt(DATES.size()));
  }

  private PartialDate date() {
    return PartialDate.parse(text());
  }

  private void assertSame(Tracker tracker, String asOf) throws IOException {
    Evaluation evaluation = evaluate(tracker, asOf);
    Evaluation expected = fresh(asOf);
    for (int at = 0; at < expected.indicators().size(); at++) {
      IndicatorResult result = expected.indicators().get(at);
      assertThat(evaluation.indicators().get(at).figures())
          .as(result.definition().code() + " of " + definitions)
          .isEqualTo(result.figures());
    }
    assertThat(evaluation).isEqualTo(expected);
    assertThat(Seals.digest(evaluation)).isEqualTo(Seals.digest(expected));
    assertThat(evaluate(tracker, asOf)).isEqualTo(expected);
  }

  private Evaluation fresh(String asOf) throws IOException {
    try (Tracker tracker = open(new FakeStore(new ArrayList<>(store.log)))) {
      return evaluate(tracker, asOf);
    }
  }

  private static Evaluation evaluate(Tracker tracker, String asOf) {
    return tracker.evaluate(Q1, LocalDate.parse(asOf), tracker.snapshot().revision());
  }
}
