package org.officialstats.advocacy.benchmarks;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.columns.Tables;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.Evaluator;
import org.officialstats.advocacy.evaluation.Indicator;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.evaluation.Rule;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.snapshot.Snapshot;
import org.officialstats.advocacy.spi.IndicatorProvider;
import org.officialstats.advocacy.spi.RuleProvider;

/** A filled tracker and all engines, each with the same records and ready. Not thread-safe. */
final class Contest implements Resource {
  private static final WarmUp RUN_UP = new WarmUp(Duration.ofSeconds(1));
  private static final long SHORT = 300_000_000;

  private final int entities;
  private final Tracker tracker;
  private final Snapshot snapshot;
  private final PlainLoop loop;
  private final Map<Work, Answering> engines = new EnumMap<>(Work.class);
  private final List<Indicator> indicators = ServiceLoader.load(IndicatorProvider.class).stream()
      .flatMap(provider -> provider.get().indicators().stream())
      .toList();
  private final List<Rule> rules = ServiceLoader.load(RuleProvider.class).stream()
      .flatMap(provider -> provider.get().rules().stream())
      .toList();
  private final Evaluator data = Evaluator.of(
      indicators.stream()
          .filter(indicator -> indicator.definition().structure().isPresent())
          .toList(),
      rules.stream().filter(rule -> rule.definition().structure().isPresent()).toList());
  private final Map<Work, Long> took = new EnumMap<>(Work.class);
  private int turn;
  private int added;

  Contest(int entities, Tracker tracker) throws IOException, SQLException {
    this.entities = entities;
    this.tracker = tracker;
    this.snapshot = tracker.snapshot();
    this.loop = new PlainLoop(snapshot);
    this.added = loop.size() - entities;
    Facts facts = Facts.of(snapshot);
    engines.put(Work.WRITTEN_RULES, new WrittenRules(snapshot));
    DefinedRules defined = new DefinedRules(snapshot);
    engines.put(Work.DEFINED_RULES, defined);
    engines.put(Work.DEFINED_IN_WORDS, defined::answerInWords);
    engines.put(Work.DUCKDB, SqlRules.duckDb(facts));
    engines.put(Work.H2, SqlRules.h2(facts));
    engines.put(Work.CEL, new CelRules(facts));
    engines.put(Work.DROOLS, new DroolsRules(facts));
  }

  /** Opened only if all engines give the same answers. */
  static Contest open(int entities) throws Exception {
    Contest contest = new Contest(entities, FilledTracker.open(entities));
    contest.compareAnswers();
    refuseFailures(contest.full());
    return contest;
  }

  /** What fails takes no time, so it is not timed. */
  private static void refuseFailures(Evaluation evaluation) {
    List<String> failed = Stream.concat(
            evaluation.indicators().stream()
                .filter(result -> result
                    .headline()
                    .result()
                    .whyMissing()
                    .filter(why -> why.code().value().equals("indicator-failed"))
                    .isPresent())
                .map(IndicatorResult::code),
            evaluation.findings().stream()
                .map(finding -> finding.message().in("en"))
                .filter(message -> message.contains(" failed, ")))
        .toList();
    if (!failed.isEmpty()) {
      throw new IllegalStateException(failed + "; expected that nothing fails");
    }
  }

  /** Every engine does all that it does again and again. */
  void warmUp(WarmUp warmUp) throws Exception {
    for (Work work : Work.values()) {
      warmUp.run(() -> doUntimed(work));
    }
  }

  /** Makes ready for a turn. What takes little time does not begin with what others left in the caches. */
  void ready(Work work) throws Exception {
    if (took.getOrDefault(work, Long.MAX_VALUE) < SHORT) {
      RUN_UP.run(() -> doUntimed(work));
    }
    work.prepare(this);
  }

  private void doUntimed(Work work) throws Exception {
    work.prepare(this);
    run(work);
  }

  Object run(Work work) throws Exception {
    long begun = System.nanoTime();
    Object done = work.run(this);
    took.put(work, System.nanoTime() - begun);
    return done;
  }

  private void compareAnswers() throws Exception {
    Answers expected = answers(Work.WRITTEN_RULES).inOrder();
    for (Work engine : engines.keySet()) {
      Answers given = answers(engine).inOrder();
      if (!given.equals(expected)) {
        throw new IllegalStateException(engine + " answers " + given.summary() + ", and "
            + Work.WRITTEN_RULES + " " + expected.summary() + "; expected the same");
      }
    }
  }

  Answers answers(Work engine) throws Exception {
    return requireNonNull(engines.get(engine), engine.name()).answer();
  }

  /** Everything that answers the five rules. */
  Set<Work> engines() {
    return engines.keySet();
  }

  /** Each time a day, a revision or a change that was not there before, so that no answer can be one that was kept. */
  void nextTurn() {
    turn++;
  }

  long plainLoop() {
    return loop.count();
  }

  int records() {
    return loop.size();
  }

  /** Forgets all that was worked out of the state as it was when the contest began, but for its tables. */
  void forget() {
    Tables.of(snapshot).work().forget();
  }

  /** On the state as it was when the contest began. */
  Evaluation full() {
    return Evaluator.of(indicators, rules).evaluate(snapshot, World.PERIOD, World.LAST_DAY);
  }

  /** One more attendance. */
  void commit() {
    tracker.commit(
        Sample.ACTOR, Sample.MESSAGE, changes -> changes.put(World.later(entities, added++)));
  }

  Evaluation now() {
    return tracker.evaluate(World.PERIOD);
  }

  Evaluation asOfAnotherDay() {
    return tracker.evaluate(World.PERIOD, anotherDay(), tracker.snapshot().revision());
  }

  private LocalDate anotherDay() {
    return World.LAST_DAY.minusDays(1 + turn % 60);
  }

  Evaluation data() {
    return data.evaluate(snapshot, World.PERIOD, World.LAST_DAY);
  }

  Evaluation dataNow() {
    return data.evaluate(tracker.snapshot(), World.PERIOD, World.LAST_DAY);
  }

  Evaluation dataAsOfAnotherDay() {
    return data.evaluate(tracker.snapshot(), World.PERIOD, anotherDay());
  }

  Evaluation asKnownEarlier() {
    Revision earlier = FilledTracker.beforeLate(snapshot.revision(), turn);
    return tracker.evaluate(World.PERIOD, World.LAST_DAY, earlier);
  }

  @Override
  public void close() throws IOException, SQLException {
    for (Answering engine : engines.values()) {
      engine.close();
    }
    tracker.close();
  }
}
