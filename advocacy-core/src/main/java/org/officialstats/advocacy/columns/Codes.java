package org.officialstats.advocacy.columns;

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
    Vector.Editor<int[]> editor = numbers.edit(changed.size());
    for (int row : changed.rows()) {
      @Nullable Object value = changed.value(row);
      editor.of(row)[row & Vector.MASK] =
          value == null ? ABSENT : changed.coder().code(value);
    }
    return new Codes(editor.done());
  }
}
