package org.officialstats.advocacy.catalogue;

import java.util.Optional;
import org.officialstats.advocacy.definition.Register;

/**
 * A field that has one of a few closed values, by row. Immutable and thread-safe.
 *
 * @param <E> the values
 */
final class Choices<E extends Enum<E>> {
  private final Register.Words words;
  private final E[] values;
  private final int[] numbers;

  private Choices(Register.Words words, E[] values) {
    this.words = words;
    this.values = values;
    this.numbers = new int[values.length];
    for (int at = 0; at < numbers.length; at++) {
      numbers[at] = words.find(Names.kebab(values[at]));
    }
  }

  static <E extends Enum<E>> Choices<E> of(Register.Words words, Class<E> type) {
    return new Choices<>(words, type.getEnumConstants());
  }

  /** The value of a row; empty if it has none. */
  Optional<E> of(int row) {
    int number = words.number(row);
    for (int at = 0; at < numbers.length; at++) {
      if (numbers[at] == number) {
        return Optional.of(values[at]);
      }
    }
    return Optional.empty();
  }
}
