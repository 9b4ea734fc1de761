package org.officialstats.advocacy.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Example;
import org.officialstats.advocacy.Samples;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Organization;

/** What is said of rows by what they point at is what an expression says of each of them. */
class ForeignKeyTest {
  private static final List<String> CONDITIONS = List.of(
      "event.state == 'held' && event.dates.end in window",
      "has(event.country)",
      "!has(event.dates.start)",
      "event.country == 'RW' || event.country == parameter.country",
      "event.dates.end < asOf && headCount > 5",
      "event.country.region == '002'");

  /** Every third attendance is at an event that is not there; the last ones reach into another block. */
  private static World attendances(int size) {
    World world = BlockEdgesTest.events(9);
    for (int number = 0; number < size; number++) {
      String event = number % 3 == 0 ? "gone" : "e0000" + number % 9;
      world.put(
          Events.heads(String.format(Locale.ROOT, "a%05d", number), event, 1 + number % 10), 0);
    }
    return world;
  }

  private static Selection asked(Run run, View view, String text) {
    Expression condition = Expression.condition(text, Views.scope("attendance"));
    return run.where(view, condition, Constants.SOME);
  }

  @Example
  void saysOfEachRowWhatTheOtherTableSaysOrWhatIsSaidOfNothing() {
    for (int size : new int[] {9, 63, 64, 65, 4_095, 4_097, 4_200}) {
      World world = attendances(size);
      Tables tables = world.tables();
      Run run = new Run();
      for (String text : CONDITIONS) {
        Expression condition = Expression.condition(text, Views.scope("attendance"));
        List<Truth> expected = world.items("attendance").stream()
            .map(item -> condition.truth(new ItemRow(world, item, Optional.empty())))
            .toList();
        Selection selection = asked(run, View.of(tables, "attendance"), text);
        assertThat(Views.answers(tables, selection)).as("%s of %s", text, size).isEqualTo(expected);
      }
    }
  }

  @Example
  void whatIsAskedOfTheOtherTableIsRememberedForBoth() {
    Tables tables = attendances(30).tables();
    Run run = new Run();

    asked(run, View.of(tables, "attendance"), "event.state == 'held' && event.country == 'RW'");

    assertThat(run.known())
        .as("two of events, and what attendances have of both")
        .isEqualTo(3);
  }

  @Example
  void isUsedOnlyWhereFewerRowsArePointedAtThanPoint() {
    Tables tables = attendances(8).tables();
    Run run = new Run();

    asked(run, View.of(tables, "attendance"), "event.state == 'held' && event.country == 'RW'");

    assertThat(run.known()).as("two of attendances").isEqualTo(2);
  }

  @Example
  void answersAboutOtherRowsOfTheSameTableAreNotThoseAboutTheRowsThemselves() {
    World world = new World(Constants.SOME);
    Organization ministry = Samples.organization("ministry", "Ministry");
    world.put(ministry.toBuilder().kind(Code.of("ministry-ict")).build(), 0);
    world.put(
        Samples.organization("bureau", "Bureau").toBuilder()
            .parent(ministry.id())
            .build(),
        0);
    View organizations = View.of(world.tables(), "organization");
    Expression condition =
        Expression.condition("parent.kind == 'ministry-ict'", Views.scope("organization"));
    Run run = new Run();
    ForeignKey parent = organizations.foreignKey(condition.root()).orElseThrow();

    assertThat(ids(run.where(organizations, condition, Constants.SOME))).containsExactly("bureau");
    assertThat(ids(run.where(organizations.at(parent), condition, Constants.SOME)))
        .containsExactly("ministry");
  }

  private static List<String> ids(Selection selection) {
    return selection.keys().stream().map(EntityKey::id).toList();
  }

  @Example
  void manyFieldsHaveOneForeignKeyOnlyIfAllAreBehindIt() {
    View view = View.of(attendances(9).tables(), "attendance");
    assertThat(key(view, "event.state == 'held' && event.country == 'RW'")).contains("event");
    assertThat(key(view, "event.state == 'held' && headCount > 1")).isEmpty();
    assertThat(key(view, "event.state == 'held' && position.kind == 'chief-statistician'"))
        .isEmpty();
    assertThat(key(view, "has(event)")).isEmpty();
    assertThat(key(view, "asOf in window")).isEmpty();
  }

  private static Optional<String> key(View view, String text) {
    return view.foreignKey(Expression.condition(text, Views.scope("attendance")).root())
        .map(ForeignKey::path);
  }
}
