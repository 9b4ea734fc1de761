package org.officialstats.advocacy.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.officialstats.advocacy.Samples;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;

/** Whatever changes, tables that follow are those that are built anew. */
class TablesFollowTest {
  private static final Fields FIELDS = new Fields(CodeLists.standard());

  /** An entity that is put, or removed again. */
  record Edit(Entity entity, boolean removed) {}

  @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
  void areThoseThatAreBuiltAnew(
      @ForAll("worlds") World world, @ForAll("commits") List<List<Edit>> commits) {
    Tables tables = world.tables();
    readAll(tables);
    int day = 100;
    for (List<Edit> commit : commits) {
      List<TableChange> changes = new ArrayList<>();
      for (Edit edit : commit) {
        changes.add(apply(world, edit, day++));
      }
      assertThat(tables.canFollow(changes)).isTrue();
      tables = tables.with(changes);
      assertThat(shown(tables)).isEqualTo(shown(world.tables()));
    }
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void answerTheSameWhenAskedAgainOfWhatHasChanged(
      @ForAll("worlds") World world,
      @ForAll("commits") List<List<Edit>> commits,
      @ForAll("conditions") String text) {
    Expression condition = Expression.condition(text, Views.ownScope("event"));
    Tables tables = world.tables();
    Selection selection = new Run().where(View.of(tables, "event"), condition, Constants.SOME);
    for (List<Edit> commit : commits) {
      List<TableChange> changes =
          commit.stream().map(edit -> apply(world, edit, 100)).toList();
      tables = tables.with(changes);
      selection = new Run()
          .again(
              View.of(tables, "event"),
              condition,
              Constants.SOME,
              selection,
              events(tables, changes));
      assertThat(Views.answers(tables, selection))
          .isEqualTo(Views.answers(
              world.tables(),
              new Run().where(View.of(world.tables(), "event"), condition, Constants.SOME)));
    }
  }

  @Example
  void leaveTheEarlierOnesAsTheyWere() {
    World world = new World(Constants.SOME);
    Entity event = Events.of("a", "2024-05-01");
    world.put(event, 0);
    Tables before = world.tables();
    readAll(before);
    List<String> shown = shown(before);
    before.with(List.of(apply(world, new Edit(Events.of("a", "2025"), false), 3)));
    before.with(List.of(apply(world, new Edit(event, true), 3)));
    assertThat(shown(before)).isEqualTo(shown);
  }

  @Example
  void sharesWhatDoesNotChange() {
    World world = new World(Constants.SOME);
    world.put(Events.of("a", "2024-05-01"), 0);
    Tables before = world.tables();
    readAll(before);
    Tables after = before.with(List.of(new TableChange(
        new EntityKey("person", "p"), Optional.of(world.put(Samples.person("p", "Aminata"), 1)))));
    assertThat(after.table("event")).isSameAs(before.table("event"));
    assertThat(after.table("event.stateHistory")).isSameAs(before.table("event.stateHistory"));
  }

  @Example
  void doNotFollowAnotherStrategy() {
    World world = new World(Constants.SOME);
    TableChange strategy =
        new TableChange(world.strategy().key(), Optional.of(world.put(world.strategy(), 1)));
    assertThat(world.tables().canFollow(List.of(strategy))).isFalse();
  }

  @Example
  void areBuiltAnewAfterMoreChangesThanTheyAreWorth() {
    World world = new World(Constants.SOME);
    TableChange change = apply(world, new Edit(Events.of("a", "2024"), false), 0);
    assertThat(world.tables().canFollow(Collections.nCopies(65_536, change))).isTrue();
    assertThat(world.tables().canFollow(Collections.nCopies(65_537, change))).isFalse();
  }

  private static Bits events(Tables tables, List<TableChange> changes) {
    Table events = tables.table("event");
    return Bits.of(
        events.size(),
        changes.stream()
            .filter(change -> change.key().kind().equals("event"))
            .mapToInt(change -> events.ids().find(change.key().id()))
            .toArray());
  }

  private static TableChange apply(World world, Edit edit, int day) {
    EntityKey key = edit.entity().key();
    if (edit.removed()) {
      world.remove(key);
      return new TableChange(key, Optional.empty());
    }
    return new TableChange(key, Optional.of(world.put(edit.entity(), day)));
  }

  /** Lets all columns and indexes come into being. */
  private static void readAll(Tables tables) {
    Shapes.tables()
        .values()
        .forEach(shape -> shape.attributes().values().forEach(attribute -> {
          Column column = tables.table(shape.name()).column(attribute.name());
          if (column instanceof Codes || column instanceof Sets) {
            tables.table(shape.name()).index(attribute.name());
          }
        }));
  }

  /** All values of all live rows, and the rows by each text. */
  private static List<String> shown(Tables tables) {
    List<String> shown = new ArrayList<>();
    for (String name : Tables.names()) {
      View view = View.of(tables, name);
      List<Integer> rows = Views.rows(tables, tables.table(name));
      for (Field field : FIELDS.of(name, 0)) {
        Column column = view.spot(field.name()).column();
        for (int row : rows) {
          shown.add(name + "." + field.name() + ": " + Views.shown(view, field, row));
        }
        if (view.table().shape().attributes().containsKey(field.name())
            && (column instanceof Codes || column instanceof Sets)) {
          shown.add(name + "." + field.name() + " " + byText(view, field.name(), rows));
        }
      }
    }
    return shown;
  }

  private static String byText(View view, String field, List<Integer> rows) {
    Dictionary texts = view.dictionary(field);
    List<String> all = new ArrayList<>();
    for (int number = 0; number < texts.size(); number++) {
      String text = texts.text(number);
      view.index(field).forEach(number, row -> {
        if (view.table().isLive(row)) {
          all.add(text + " " + rows.indexOf(row));
        }
      });
    }
    return all.stream().sorted().toList().toString();
  }

  @Provide
  Arbitrary<World> worlds() {
    return Worlds.entities().list().ofMaxSize(25).map(Worlds::world);
  }

  @Provide
  Arbitrary<List<List<Edit>>> commits() {
    Arbitrary<Edit> edit = Combinators.combine(
            Worlds.entities(), Arbitraries.of(true, false, false))
        .as(Edit::new);
    return edit.list().ofMinSize(1).ofMaxSize(6).list().ofMinSize(1).ofMaxSize(5);
  }

  @Provide
  Arbitrary<String> conditions() {
    return new ConditionTexts(Views.ownScope("event")).conditions();
  }
}
