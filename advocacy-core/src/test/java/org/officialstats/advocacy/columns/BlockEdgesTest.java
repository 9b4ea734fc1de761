package org.officialstats.advocacy.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Example;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.event.Event;

/** Words have 64 rows and blocks 4,096: nothing may be lost or added at their edges. */
class BlockEdgesTest {
  private static final List<String> CONDITIONS = List.of(
      "country == 'RW'",
      "has(place)",
      "expectedAttendance > 100",
      "expectedAttendance * 2 != 200",
      "dates.start < asOf",
      "asOf - dates.start >= 31",
      "dates.start + months(1) in window",
      "overlaps(dates, window)",
      "'x1' in organizers",
      "size(organizers) > 1",
      "isA(country, '002') || !has(country)",
      "!(state == 'held')",
      "country == 'RW' && (dates.end > asOf || has(place))");

  @Example
  void everySizeOfTableHasItsRows() {
    for (int size : new int[] {0, 1, 63, 64, 65, 4_095, 4_096, 4_097, 8_193}) {
      World world = events(size);
      Tables tables = world.tables();
      List<Item> items = world.items("event");
      Run run = new Run();
      for (String text : CONDITIONS) {
        Expression condition = Expression.condition(text, Views.scope("event"));
        Selection selection = run.where(View.of(tables, "event"), condition, Constants.SOME);
        List<Truth> expected = items.stream()
            .map(item -> condition.truth(new ItemRow(world, item, Optional.empty())))
            .toList();
        assertThat(Views.answers(tables, selection)).as("%s of %s", text, size).isEqualTo(expected);
        assertThat(selection.no().count()
                + selection.yes().count()
                + selection.unknown().count())
            .isEqualTo(size);
      }
    }
  }

  @Example
  void tablesGrowOverTheEdges() {
    World world = events(63);
    Tables tables = world.tables();
    View before = View.of(tables, "event");
    Expression condition = Expression.condition(CONDITIONS.get(12), Views.scope("event"));
    Selection selection = new Run().where(before, condition, Constants.SOME);
    for (int number = 63; number < 4_200; number++) {
      Source source = world.put(event(number), number % 50);
      tables = tables.with(List.of(new TableChange(source.key(), Optional.of(source))));
      if (number % 500 == 0 || number < 70 || number >= 4_094 && number < 4_100) {
        View view = View.of(tables, "event");
        Bits added = Bits.all(view.table().size())
            .andNot(Bits.over(
                Bits.all(selection.table().size()).copy(view.table().size()),
                view.table().size()));
        selection = new Run().again(view, condition, Constants.SOME, selection, added);
        assertThat(selection).isEqualTo(new Run().where(view, condition, Constants.SOME));
        assertThat(view.table().size()).isEqualTo(number + 1);
      }
    }
  }

  static World events(int size) {
    World world = new World(Constants.SOME);
    for (int number = 0; number < size; number++) {
      world.put(event(number), number % 50);
    }
    return world;
  }

  /** An event of which something is different from that of the next number. */
  private static Event event(int number) {
    List<Id<Organization>> organizers = new ArrayList<>();
    for (int i = 0; i < number % 4; i++) {
      organizers.add(Id.of("x" + (number + i) % 3));
    }
    String day = "2024-0" + (1 + number % 9);
    return Events.of(
            String.format(Locale.ROOT, "e%05d", number), number % 5 == 0 ? day : day + "-15/..")
        .toBuilder()
        .country(
            number % 7 == 0
                ? Optional.empty()
                : Optional.of(Country.of(number % 2 == 0 ? "RW" : "FR")))
        .place(number % 3 == 0 ? Optional.of("Hall " + number) : Optional.empty())
        .expectedAttendance(number % 11 == 0 ? Optional.empty() : Optional.of(1 + number % 300))
        .organizers(new LinkedHashSet<>(organizers))
        .build();
  }
}
