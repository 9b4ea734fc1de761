package org.officialstats.advocacy.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Example;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Truth;

/** What selections are combined, divided, counted and summed to. */
class SelectionTest {
  private static final World WORLD = BlockEdgesTest.events(300);
  private static final Tables TABLES = WORLD.tables();
  private static final View EVENTS = View.of(TABLES, "event");

  @Example
  void followsTheThreeValuesOfKleene() {
    Table table = EVENTS.table();
    for (Truth left : Truth.values()) {
      for (Truth right : Truth.values()) {
        Selection one = first(table, left);
        Selection other = first(table, right);
        assertThat(one.and(other).of(0)).isEqualTo(left.and(right));
        assertThat(one.or(other).of(0)).isEqualTo(left.or(right));
        assertThat(one.not().of(0)).isEqualTo(left.not());
        assertThat(one.and(other).of(1)).isEqualTo(Truth.FALSE);
      }
    }
  }

  @Example
  void askWhatIsSharedOnce() {
    Run run = new Run();
    run.where(EVENTS, condition("country == 'RW' && has(place)"), Constants.SOME);
    run.where(EVENTS, condition("!(has(place)) || country == 'RW'"), Constants.SOME);
    assertThat(run.known()).isEqualTo(2);
    run.where(EVENTS, condition("expectedAttendance > parameter.months"), Constants.SOME);
    assertThat(run.known()).isEqualTo(3);
  }

  @Example
  void askAnewWhenAConstantHasAnotherValue() {
    Run run = new Run();
    Expression many = condition("expectedAttendance > parameter.months");
    Selection than24 = run.where(EVENTS, many, Constants.SOME);
    Selection than200 =
        run.where(EVENTS, many, new Constants(Map.of("parameter.months", new BigDecimal(200))));
    assertThat(than200.yes().count()).isLessThan(than24.yes().count());
    assertThat(run.known()).isEqualTo(2);
  }

  @Example
  void rowsBesideOthersAreNotAskedAlone() {
    assertThatThrownBy(
            () -> new Run().where(EVENTS.beside(EVENTS), condition("has(place)"), Constants.SOME))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("table 'event': its rows are beside others; ask a Join");
  }

  @Example
  void areTheSameForAnyNumberOfThreads() throws InterruptedException, ExecutionException {
    List<String> texts = List.of(
        "country == 'RW'",
        "has(place)",
        "dates.start < asOf",
        "'x1' in organizers",
        "country == 'RW' && dates.start < asOf",
        "has(place) || 'x1' in organizers");
    List<Selection> alone = new ArrayList<>();
    Run one = new Run();
    texts.forEach(text -> alone.add(one.where(EVENTS, condition(text), Constants.SOME)));
    for (int threads : new int[] {1, 2, 8}) {
      Tables tables = WORLD.tables();
      View events = View.of(tables, "event");
      Run run = new Run();
      ExecutorService executor = Executors.newFixedThreadPool(threads);
      try {
        List<Future<List<Truth>>> answers = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
          String text = texts.get(i % texts.size());
          answers.add(executor.submit(
              () -> Views.answers(tables, run.where(events, condition(text), Constants.SOME))));
        }
        for (int i = 0; i < answers.size(); i++) {
          assertThat(answers.get(i).get())
              .isEqualTo(Views.answers(TABLES, alone.get(i % texts.size())));
        }
      } finally {
        executor.shutdown();
      }
    }
  }

  @Example
  void areEvidenceInTheOrderOfIds() {
    Bits rows = Bits.of(300, 299, 0, 64, 63, 128, 200);
    List<EntityKey> keys = EVENTS.table().keys(rows);
    assertThat(keys)
        .hasSize(6)
        .isSorted()
        .isEqualTo(List.copyOf(keys))
        .hasToString("[event/e00000, event/e00063, event/e00064, event/e00128, event/e00200,"
            + " event/e00299]");
    assertThat(keys.get(3)).hasToString("event/e00128");
    assertThat(keys.hashCode()).isEqualTo(List.copyOf(keys).hashCode());
    assertThatThrownBy(() -> keys.get(6)).hasMessage("key 6 of 6");
    assertThat(EVENTS.table().keys(Bits.none(300))).isEmpty();
    assertThatThrownBy(() -> TABLES.table("agreement.parties").keys(Bits.none(0)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("table 'agreement.parties': a list; its rows have no keys");
  }

  @Example
  void areEvidenceInOrderWhenIdsCameOutOfIt() {
    World world = BlockEdgesTest.events(3);
    Source late = world.put(Events.of("a", "2024"), 9);
    Tables tables = BlockEdgesTest.events(3)
        .tables()
        .with(List.of(new TableChange(late.key(), Optional.of(late))));
    Table events = tables.table("event");
    assertThat(events.keys(events.live()))
        .isSorted()
        .hasToString("[event/a, event/e00000, event/e00001, event/e00002]");
    assertThat(events.row("a")).contains(3);
    assertThat(events.row("b")).isEmpty();
  }

  private static Selection first(Table table, Truth truth) {
    return new Selection(
        table,
        truth == Truth.TRUE ? Bits.of(300, 0) : Bits.none(300),
        truth == Truth.UNKNOWN ? Bits.of(300, 0) : Bits.none(300));
  }

  private static Expression condition(String text) {
    return Expression.condition(text, Views.scope("event"));
  }
}
