package org.officialstats.advocacy.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Row;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.shape.Form;
import org.officialstats.advocacy.shape.Kinds;
import org.officialstats.advocacy.shape.RecordShape;

/** Every field of every record is there under its name, with what the record says. */
class TablesTest {
  private static final Fields FIELDS = new Fields(CodeLists.standard());

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void everyFieldOfEveryTableSaysWhatTheRecordSays(@ForAll("worlds") World world) {
    Tables tables = world.tables();
    for (String name : Tables.names()) {
      List<Integer> rows = Views.rows(tables, tables.table(name));
      List<Item> items = world.items(name);
      assertThat(rows).as(name).hasSameSizeAs(items);
      for (Field field : FIELDS.of(name, 0)) {
        for (int i = 0; i < rows.size(); i++) {
          Object expected = Views.value(new ItemRow(world, items.get(i), Optional.empty()), field);
          Row found = new TableRow(View.of(tables, name), rows.get(i));
          assertThat(Views.value(found, field)).as("%s.%s", name, field.name()).isEqualTo(expected);
        }
      }
    }
  }

  @Example
  void everyComponentOfEveryEntityIsAFieldOrAList() {
    for (Class<?> type : Kinds.entities()) {
      String kind = Kinds.nameOf(type);
      Set<String> names = new TreeSet<>();
      FIELDS.of(kind, 0).forEach(field -> names.add(field.name()));
      for (var component : RecordShape.of(type).components()) {
        Form form = component.form() instanceof Form.Maybe maybe ? maybe.of() : component.form();
        boolean list = Tables.names().contains(kind + "." + component.name());
        boolean group = form instanceof Form.Group
            && names.stream().anyMatch(name -> name.startsWith(component.name() + "."));
        assertThat(list || group || names.contains(component.name()))
            .as("%s.%s", kind, component.name())
            .isTrue();
      }
      assertThat(names).contains("id", "recordedOn", "recordedAt", "changedOn");
    }
  }

  @Example
  void namesTablesByKindAndByList() {
    assertThat(Tables.names())
        .contains(
            "position",
            "position.holders",
            "agreement.parties",
            "material.renditions",
            "case-study.stages",
            "workplan.items",
            "event.stateHistory",
            "strategy.segments",
            "strategy.requiredCells",
            "strategy.frame.countries",
            "strategy.activityLines.outputs",
            "country")
        .doesNotHaveDuplicates();
  }

  @Example
  void noAttributeHidesTheRecordThatListsTheRow() {
    Shapes.tables()
        .values()
        .forEach(table -> table
            .owner()
            .ifPresent(owner -> assertThat(table.attributes())
                .as(table.name())
                .doesNotContainKey(owner.attribute())));
  }

  @Example
  void hasATableForEveryKindThatSomethingPointsAt() {
    Shapes.tables().values().stream()
        .flatMap(table -> table.attributes().values().stream())
        .flatMap(attribute -> attribute.target().stream())
        .forEach(kind -> assertThat(Shapes.ofKind(kind)).as(kind).isPresent());
  }

  @Example
  void hasEmptyTablesToo() {
    Tables tables = new World(Constants.SOME).tables();
    Tables.names()
        .forEach(name -> assertThat(tables.table(name).live().count())
            .as(name)
            .isEqualTo(new World(Constants.SOME).items(name).size()));
    assertThat(tables.table("event").size()).isZero();
  }

  @Example
  void refusesATableThatIsNot() {
    assertThatThrownBy(() -> new World(Constants.SOME).tables().table("events"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("table 'events': there is none; expected one of [strategy, ");
  }

  @Example
  void refusesAFieldThatIsNot() {
    View view = View.of(new World(Constants.SOME).tables(), "position.holders");
    assertThatThrownBy(() -> view.spot("person.nam"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("field 'person.nam': table 'person' has no 'nam'; expected one of"
            + " [id, name, languages, basis.kind, basis.since, basis.until, erased, sensitivity,"
            + " recordedOn, recordedAt, changedOn],"
            + " or a path through those that point at something");
    assertThatThrownBy(() -> view.spot("span.middle"))
        .hasMessageContaining("table 'position.holders' has no 'span.middle'");
  }

  @Provide
  Arbitrary<World> worlds() {
    return Worlds.worlds();
  }
}
