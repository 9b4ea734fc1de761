package org.officialstats.advocacy.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.event.Event;

class OfRowsTest {
  private final List<Integer> made = new ArrayList<>();

  private OfRows<String> of(Table events, int... rows) {
    return OfRows.of(events, Bits.of(events.size(), rows), row -> {
      made.add(row);
      return "event " + events.id(row);
    });
  }

  /** Of events, every second one was recorded after the tables had been made. */
  private static Table events(String... ids) {
    World world = new World(Constants.SOME);
    List<TableChange> later = new ArrayList<>();
    for (int at = 0; at < ids.length; at++) {
      Event event = Events.of(ids[at], "2024-05-01/2024-05-02");
      if (at % 2 == 0) {
        world.put(event, 0);
      } else {
        Source source = new World.Stored(event, 1);
        later.add(new TableChange(event.key(), Optional.of(source)));
      }
    }
    return world.tables().with(later).table("event");
  }

  @Example
  void nothingIsMadeBeforeItIsRead() {
    OfRows<String> some = of(events("b", "a", "c"), 0, 1, 2);

    assertThat(some.size()).isEqualTo(3);
    assertThat(some.keys()).extracting(EntityKey::id).containsExactly("a", "b", "c");
    assertThat(made).isEmpty();
    assertThat(some.get(1)).isEqualTo("event b");
    assertThat(made).hasSize(1);
  }

  @Example
  void theFirstIsMadeOnceAndTheOthersWheneverTheyAreRead() {
    OfRows<String> some = of(events("b", "a", "c"), 0, 1, 2);

    assertThat(some.get(0)).isEqualTo("event a").isSameAs(some.get(0));
    assertThat(made).hasSize(1);
    assertThat(some).containsExactly("event a", "event b", "event c");
    assertThat(some).containsExactly("event a", "event b", "event c");
    assertThat(made).hasSize(5);
  }

  @Property(tries = 60)
  void eachStandsAtThePlaceOfItsKey(
      @ForAll @Size(min = 2, max = 90) List<@IntRange(min = 0, max = 200) Integer> ids,
      @ForAll long chosen) {
    String[] names = ids.stream().distinct().map(id -> "e" + id).toArray(String[]::new);
    Table events = events(names);
    int[] rows = IntStream.range(0, events.size())
        .filter(row -> events.isLive(row) && (chosen >>> row % 64 & 1) != 0)
        .toArray();
    OfRows<String> some = of(events, rows);

    assertThat(some)
        .isEqualTo(IntStream.of(rows)
            .mapToObj(row -> "event " + events.id(row))
            .sorted()
            .toList());
    assertThat(some.keys().stream().map(key -> "event " + key.id()).toList()).isEqualTo(some);
  }

  @Example
  void thereIsNothingBeyondTheLast() {
    OfRows<String> one = of(events("a"), 0);

    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> one.get(1));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> one.get(-1));
  }

  @Example
  void whatThereIsForKeysIsMadeByItsPlace() {
    List<EntityKey> keys = List.of(EntityKey.parse("event/a"), EntityKey.parse("person/a"));
    OfRows<String> two = OfRows.of(keys, place -> {
      made.add(place);
      return "thing " + place;
    });

    assertThat(two.keys()).isEqualTo(keys);
    assertThat(made).isEmpty();
    assertThat(two).containsExactly("thing 0", "thing 1");
  }

  @Example
  void keysOutOfOrderAreRefused() {
    EntityKey a = EntityKey.parse("event/a");
    EntityKey b = EntityKey.parse("event/b");

    for (List<EntityKey> wrong : List.of(List.of(b, a), List.of(a, a))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> OfRows.of(wrong, place -> place))
          .withMessage("keys of things: not in ascending order; expected each once, in order");
    }
  }
}
