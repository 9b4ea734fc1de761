package org.officialstats.advocacy.columns;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Truth;

/**
 * The ways in which the rows of a table of pairs come about, and what these read of the rows that they are made of. What
 * a pair has is gathered from columns; nothing is read from records. Immutable and thread-safe.
 */
final class Pairs {
  private final ImmutableList<PairSource> ways;

  Pairs(List<PairSource> ways) {
    this.ways = ImmutableList.copyOf(ways);
  }

  /** All pairs, of one way after the other, each in the order of the outer rows. */
  Table table(TableShape shape, Table.Home home) {
    List<Pair> pairs = new ArrayList<>();
    for (int at = 0; at < ways.size(); at++) {
      int way = at;
      PairSource source = ways.get(way);
      source.forEach(
          source.join().outer().table().live(),
          (outer, inner) -> pairs.add(new Pair(way, outer, inner)));
    }
    int[] owners =
        pairs.stream().mapToInt(pair -> owner(pair.way(), pair.outer())).toArray();
    return new Table(shape, home, Rows.all(pairs, owners), this);
  }

  /**
   * The table after the pairs of some outer rows, or what these read, may have changed. Rows are used again as those of
   * lists are.
   *
   * @param affected the outer rows, for each way
   */
  Table after(Table before, List<Bits> affected) {
    ListRows rows = new ListRows(before.size());
    for (int at = 0; at < ways.size(); at++) {
      int way = at;
      if (affected.get(way).isEmpty()) {
        continue;
      }
      ListMultimap<Integer, Pair> pairs = ArrayListMultimap.create();
      ways.get(way)
          .forEach(
              affected.get(way), (outer, inner) -> pairs.put(outer, new Pair(way, outer, inner)));
      affected.get(way).forEach(outer -> {
        int owner = owner(way, outer);
        rows.list(owner, pairs.get(outer), before.lists().rows(owner));
      });
    }
    SortedMap<Integer, Rows.Row> changed = rows.changed();
    int[] numbers = changed.keySet().stream().mapToInt(Integer::intValue).toArray();
    return before.with(before.rows().with(changed), numbers, this);
  }

  /** The pairs of one way and one outer row stand together under this number. */
  private int owner(int way, int outer) {
    return Math.addExact(Math.multiplyExact(outer, ways.size()), way);
  }

  /** How many ways there are. */
  int ways() {
    return ways.size();
  }

  /** The table whose entities show the pairs of a way. */
  Table outer(int way) {
    return ways.get(way).join().outer().table();
  }

  /** The entity that shows a pair. */
  EntityKey key(Pair pair) {
    return outer(pair.way()).key(pair.outer());
  }

  /** The order in which all pairs would be made anew. */
  Comparator<Pair> order(Tables tables) {
    List<Comparator<Integer>> outers =
        ways.stream().map(way -> tables.order(way.join().outer().table())).toList();
    List<Comparator<Integer>> inners =
        ways.stream().map(way -> tables.order(way.join().inner().table())).toList();
    return Comparator.comparingInt(Pair::way).thenComparing((one, other) -> {
      int byOuter = outers.get(one.way()).compare(one.outer(), other.outer());
      return byOuter == 0 ? inners.get(one.way()).compare(one.inner(), other.inner()) : byOuter;
    });
  }

  /** The column of an attribute, gathered anew in some rows. */
  Column column(Attribute attribute, Column before, Rows rows, int[] changed) {
    if (before instanceof Codes codes) {
      List<List<Spot>> spots = spots(attribute);
      return codes.with(rows.size(), changed, row -> number(rows, row, spots));
    }
    if (before instanceof Dates dates) {
      return dates(dates, spots(attribute), rows, changed);
    }
    return truths(attribute.name(), (Truths) before, rows, changed);
  }

  private static int number(Rows rows, int row, List<List<Spot>> spots) {
    @Nullable Pair pair = (Pair) rows.source(row);
    List<Spot> places = pair == null ? ImmutableList.of() : spots.get(pair.way());
    int number = Codes.ABSENT;
    for (int at = 0; at < places.size() && pair != null && number == Codes.ABSENT; at++) {
      Spot spot = places.get(at);
      int end = spot.route().end(pair.inner(), pair.outer());
      number = end == Step.NOWHERE ? Codes.ABSENT : ((Codes) spot.column()).number(end);
    }
    return number;
  }

  private static Dates dates(Dates before, List<List<Spot>> spots, Rows rows, int[] changed) {
    Dates.Writer writer = new Dates.Writer(before, rows.size());
    for (int row : changed) {
      @Nullable Pair pair = (Pair) rows.source(row);
      if (pair == null || !wrote(writer, row, pair, spots.get(pair.way()))) {
        writer.write(row, Dates.ABSENT, Dates.ABSENT);
      }
    }
    return writer.done();
  }

  /** Whether there is a date at one of the places; the first one is written. */
  private static boolean wrote(Dates.Writer writer, int row, Pair pair, List<Spot> spots) {
    for (int at = 0; at < spots.size(); at++) {
      Spot spot = spots.get(at);
      Dates dates = (Dates) spot.column();
      int end = spot.route().end(pair.inner(), pair.outer());
      int first = end == Step.NOWHERE ? Dates.ABSENT : dates.earliest(end);
      if (first != Dates.ABSENT) {
        writer.write(row, first, dates.latest(end));
        return true;
      }
    }
    return false;
  }

  /** Where the values of an attribute are, for each way; nowhere where a way does not say. */
  private List<List<Spot>> spots(Attribute attribute) {
    return ways.stream()
        .map(way -> {
          @Nullable String paths = way.paths().get(attribute.name());
          return paths == null ? ImmutableList.<Spot>of() : way.view().spots(paths, attribute);
        })
        .toList();
  }

  private Truths truths(String name, Truths before, Rows rows, int[] changed) {
    Truths.Writer writer = new Truths.Writer(before, rows.size());
    List<PairAsker> askers = new ArrayList<>();
    List<Answering> answers = new ArrayList<>();
    for (PairSource way : ways) {
      @Nullable Expression condition = way.conditions().get(name);
      if (condition == null || condition.fields().stream().allMatch(Field::constant)) {
        answers.add(
            same(writer, condition == null ? Truth.UNKNOWN : condition.truth(way.constants())));
      } else {
        PairAsker asker = way.asker(
            condition, (row, outer, inner, yes, unknown) -> writer.write(row, yes, !unknown));
        askers.add(asker);
        answers.add((row, pair) -> asker.ask(row, pair.outer(), pair.inner()));
      }
    }
    for (int row : changed) {
      @Nullable Pair pair = (Pair) rows.source(row);
      if (pair == null) {
        writer.write(row, false, false);
      } else {
        answers.get(pair.way()).ask(row, pair);
      }
    }
    askers.forEach(PairAsker::done);
    return writer.done();
  }

  /** Has it written what is so of a pair. */
  @FunctionalInterface
  private interface Answering {
    void ask(int row, Pair pair);
  }

  /** The same answer for all pairs. */
  private static Answering same(Truths.Writer writer, Truth answer) {
    boolean yes = answer == Truth.TRUE;
    boolean known = answer != Truth.UNKNOWN;
    return (row, pair) -> writer.write(row, yes, known);
  }
}
