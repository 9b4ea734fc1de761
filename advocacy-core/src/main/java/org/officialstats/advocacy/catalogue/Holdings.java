package org.officialstats.advocacy.catalogue;

import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.model.Truth;

/** Who held which position when, by rows: what {@code Position} says of its holders. Immutable and thread-safe. */
final class Holdings {
  private static final int NOBODY = Register.Words.NONE;

  private final Register.Words position;
  private final Register.Words person;
  private final Spanning span;

  /** Those of the positions. */
  Holdings(Register positions) {
    Register holders = positions.list("holders");
    this.position = holders.words("position");
    this.person = holders.words("person");
    this.span = new Spanning(holders, "span");
  }

  /** Whether a named person held the position on this day. */
  Truth isHeldOn(int held, long day) {
    Truth[] isHeld = {Truth.FALSE};
    position.forEach(held, row -> isHeld[0] = isHeld[0].or(span.contains(row, day)));
    return isHeld[0];
  }

  /** Who certainly held the position on this day, the one who began last; or a number for nobody. */
  int holderOn(int held, long day) {
    int[] last = {NOBODY};
    position.forEach(held, row -> {
      if (span.contains(row, day) == Truth.TRUE && (last[0] == NOBODY || isLater(row, last[0]))) {
        last[0] = row;
      }
    });
    return last[0] == NOBODY ? NOBODY : person.number(last[0]);
  }

  private boolean isLater(int row, int other) {
    int order = Integer.compare(earliest(row), earliest(other));
    return order > 0 || order == 0 && name(row).compareTo(name(other)) > 0;
  }

  private int earliest(int row) {
    return span.start().has(row) ? span.start().first(row) : Integer.MIN_VALUE;
  }

  private String name(int row) {
    return person.text(person.number(row));
  }
}
