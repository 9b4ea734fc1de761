package org.officialstats.advocacy.columns;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The values that words say which stand at a place: one for each word that some row has, and one for rows without. */
final class WordValues {
  private final Table table;
  private final Spot place;
  private final Dictionary dictionary;
  private final List<Optional<String>> words = new ArrayList<>();

  /** The place among the words of each number, after that of none at all; -1 for one that no row has. */
  private final int[] places;

  private WordValues(Table table, Spot place, Dictionary dictionary) {
    this.table = table;
    this.place = place;
    this.dictionary = dictionary;
    this.places = IntStream.generate(() -> -1).limit(dictionary.size() + 1L).toArray();
    table.live().forEach(row -> meet(number(row)));
  }

  /**
   * The column of the values of a table's rows.
   *
   * @param place where the words are
   * @param dictionary the dictionary of their numbers
   * @param value the value of a word; null if it has none
   */
  static Column of(
      Table table, Spot place, Dictionary dictionary, Attribute attribute, ValueOf value) {
    return new WordValues(table, place, dictionary).column(attribute, value);
  }

  /** Says what a word says. */
  @FunctionalInterface
  interface ValueOf {
    @Nullable
    Object of(Optional<String> word);
  }

  private Column column(Attribute attribute, ValueOf value) {
    Column empty = Column.empty(attribute);
    Table.Home home = table.home();
    IntFunction<@Nullable Object> values = at -> value.of(words.get(at));
    Column once = empty.with(new Changed(
        words.size(),
        IntStream.range(0, words.size()).toArray(),
        values,
        new AttributeCoder(attribute, home.domains(), home.civil())));
    Step toWord = row -> places[number(row) + 1];
    return Gathered.of(
        table,
        ImmutableList.of(new Spot(Route.HERE.plus(toWord), once, attribute.domain())),
        empty);
  }

  private void meet(int number) {
    if (places[number + 1] < 0) {
      places[number + 1] = words.size();
      words.add(number == Codes.ABSENT ? Optional.empty() : Optional.of(dictionary.text(number)));
    }
  }

  private int number(int row) {
    int end = place.route().follow(row);
    return end == Step.NOWHERE ? Codes.ABSENT : ((Codes) place.column()).number(end);
  }
}
