package org.officialstats.advocacy.columns;

import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Codes, choices, texts, countries or references, each as its number; {@value #ABSENT} where there is none.
 *
 * @param numbers the numbers
 */
record Codes(Vector<int[]> numbers) implements Column {
  static final int ABSENT = -1;
  static final Codes EMPTY = new Codes(Vector.empty(BlockKind.ints(ABSENT)));

  int number(int row) {
    return numbers.of(row)[row & Vector.MASK];
  }

  @Override
  public Codes with(Changed changed) {
    return with(changed.size(), changed.rows(), row -> {
      @Nullable Object value = changed.value(row);
      return value == null ? ABSENT : changed.coder().code(value);
    });
  }

  /** The column after some rows have other numbers; there are this many rows then. */
  Codes with(int size, int[] rows, IntUnaryOperator number) {
    Vector.Editor<int[]> editor = numbers.edit(size);
    for (int row : rows) {
      editor.of(row)[row & Vector.MASK] = number.applyAsInt(row);
    }
    return new Codes(editor.done());
  }
}
