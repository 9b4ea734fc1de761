package org.officialstats.advocacy.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.officialstats.advocacy.model.Truth;

/** Links are held to loops over all pairs, and answers about linked rows to all that the unknown could turn out to be. */
class JoinTest {
  /** Two tables, and the paths whose values they have in common. */
  record Linking(String outer, String outerPath, String inner, String innerPath) {}

  private static final List<Linking> LINKINGS = List.of(
      new Linking("event", "id", "attendance", "event"),
      new Linking("organization", "id", "event", "organizers"),
      new Linking("interaction", "organizations", "event", "organizers"),
      new Linking("position", "id", "stance-observation", "position"),
      new Linking("country", "id", "position", "country | organization.country"),
      new Linking("event", "country", "organization", "country"),
      new Linking("agreement.parties", "organization", "partnership", "organization"),
      new Linking("strategy.segments", "id", "key-message", "segments"),
      new Linking("agreement", "id", "agreement.parties", "agreement"),
      new Linking("workplan.items", "id", "item-progress", "item"));

  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
  void linksTheRowsThatHaveAValueInCommon(
      @ForAll("worlds") World world, @ForAll("linkings") Linking linking) {
    Tables tables = world.tables();
    Join join = join(tables, linking);
    for (int row : join.outer().table().live().rows()) {
      Set<String> mine = texts(join.outer(), linking.outerPath(), row);
      List<Integer> expected = new ArrayList<>();
      join.inner().table().live().forEach(other -> {
        Set<String> common = new HashSet<>(texts(join.inner(), linking.innerPath(), other));
        common.retainAll(mine);
        if (!common.isEmpty()) {
          expected.add(other);
        }
      });
      List<Integer> found = new ArrayList<>();
      join.forEach(row, found::add);
      assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
      assertThat(join.innerOf(Bits.of(join.outer().table().size(), row)).rows())
          .containsExactlyInAnyOrder(
              expected.stream().mapToInt(Integer::intValue).toArray());
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void isCertainOnlyOfWhatHoldsHoweverTheUnknownTurnsOut(
      @ForAll("truths") List<Truth> answers, @ForAll("numbers") int number) {
    Linked linked = linked(answers);
    assertThat(linked.atLeast(number).of(0)).isEqualTo(brute(answers, yes -> yes >= number));
  }

  @Example
  void joinsAreOfOneKindOfValues() {
    Tables tables = new World(Constants.SOME).tables();
    View events = View.of(tables, "event");
    View people = View.of(tables, "person");
    assertThatThrownBy(() -> Join.of(events, "country", people, "id"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("link of 'event' by 'country' to 'person' by 'id': different kinds of values;"
            + " expected the same");
    assertThatThrownBy(() -> Join.of(events, "dates", people, "id"))
        .hasMessage("field 'dates' of table 'event': neither words nor references; expected such");
    assertThatThrownBy(() -> Join.of(events, "id | country", people, "id"))
        .hasMessage("fields 'id | country' of table 'event': of several kinds [event, country];"
            + " expected one");
    assertThatThrownBy(() -> Join.ofList(events, View.of(tables, "agreement.parties")))
        .hasMessage("table 'agreement.parties': no list in the rows of 'event'; expected one");
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void linksListsWithTheRowsThatHaveThem(@ForAll("worlds") World world) {
    Tables tables = world.tables();
    Shapes.tables().values().stream().filter(shape -> !shape.isEntities()).forEach(shape -> {
      View list = View.of(tables, shape.name());
      View owner = View.of(tables, shape.owner().orElseThrow().table());
      Linked linked = Join.ofList(owner, list).linked(Selection.all(list.table()));
      int[] counts = new int[owner.table().size()];
      list.table().live().forEach(row -> counts[list.table().owner(row)]++);
      owner.table().live().forEach(row -> {
        assertThat(linked.most(row)).isEqualTo(counts[row]);
        assertThat(linked.least(row)).isEqualTo(counts[row]);
      });
    });
  }

  private static Join join(Tables tables, Linking linking) {
    return Join.of(
        View.of(tables, linking.outer()),
        linking.outerPath(),
        View.of(tables, linking.inner()),
        linking.innerPath());
  }

  /** The texts of the first of the paths that has any. */
  private static Set<String> texts(View view, String paths, int row) {
    for (String path : paths.split(" \\| ")) {
      Spot spot = view.spot(path);
      int end = spot.route().follow(row);
      Set<String> texts = new HashSet<>();
      if (end >= 0) {
        Keys.of(spot.column())
            .each(end, number -> texts.add(view.dictionary(path).text(number)));
      }
      if (!texts.isEmpty()) {
        return texts;
      }
    }
    return Set.of();
  }

  private static Linked linked(List<Truth> answers) {
    World world = new World(Constants.SOME);
    world.put(Events.of("e", "2024-05-01"), 0);
    for (int i = 0; i < answers.size(); i++) {
      world.put(Events.heads("a" + i, "e", 1), 0);
    }
    Tables tables = world.tables();
    View heads = View.of(tables, "attendance");
    int[] yes = rows(answers, Truth.TRUE);
    int[] unknown = rows(answers, Truth.UNKNOWN);
    return Join.of(View.of(tables, "event"), "id", heads, "event")
        .linked(new Selection(
            heads.table(), Bits.of(answers.size(), yes), Bits.of(answers.size(), unknown)));
  }

  private static int[] rows(List<Truth> answers, Truth truth) {
    return IntStream.range(0, answers.size())
        .filter(i -> answers.get(i) == truth)
        .toArray();
  }

  /** What holds in every case of the unknown being yes or no; unknown if the cases differ. */
  private static Truth brute(List<Truth> answers, IntPredicate holds) {
    int unknown = rows(answers, Truth.UNKNOWN).length;
    Set<Boolean> found = new HashSet<>();
    for (int which = 0; which < 1 << unknown; which++) {
      found.add(holds.test(rows(answers, Truth.TRUE).length + Integer.bitCount(which)));
    }
    return found.size() == 1 ? Truth.of(found.contains(true)) : Truth.UNKNOWN;
  }

  @Provide
  Arbitrary<World> worlds() {
    return Worlds.worlds();
  }

  @Provide
  Arbitrary<Linking> linkings() {
    return Arbitraries.of(LINKINGS);
  }

  @Provide
  Arbitrary<List<Truth>> truths() {
    return Arbitraries.of(Truth.values()).list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<Integer> numbers() {
    return Arbitraries.integers().between(0, 7);
  }
}
