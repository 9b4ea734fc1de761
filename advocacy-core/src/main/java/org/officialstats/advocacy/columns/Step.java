package org.officialstats.advocacy.columns;

/** From the row of one table to that of another. */
@FunctionalInterface
interface Step {
  /** No row at all. */
  int NOWHERE = -1;

  /** The row that the row leads to; {@link #NOWHERE} if it leads to none. */
  int next(int row);

  /** To the entity or country that an attribute points at. */
  static Step toRow(Codes column, Table target) {
    return row -> {
      int next = column.number(row);
      return target.isLive(next) ? next : NOWHERE;
    };
  }

  /** To the named part that an attribute points at, if there is just one with that id. */
  static Step toPart(Codes column, Table target) {
    KeyIndex index = target.index(Shapes.OWN_ID);
    return row -> {
      int number = column.number(row);
      int[] rows = {NOWHERE};
      if (number != Codes.ABSENT && index.count(number) == 1) {
        index.forEach(number, part -> rows[0] = part);
      }
      return rows[0];
    };
  }

  /** To the row in whose list it is. */
  static Step toOwner(Table table) {
    return table::owner;
  }
}
