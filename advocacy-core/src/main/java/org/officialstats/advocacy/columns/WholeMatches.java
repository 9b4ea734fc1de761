package org.officialstats.advocacy.columns;

import org.officialstats.advocacy.model.Truth;

/** Rows that belong by what they are themselves: bitmaps and what is linked tell all. */
final class WholeMatches extends Matches {
  private final Selection belongs;
  private final Selection holds;
  private final Selection lacks;

  WholeMatches(Join join, Selection belongs, Selection condition) {
    super(join);
    this.belongs = belongs;
    this.holds = belongs.and(condition);
    this.lacks = belongs.and(condition.not());
  }

  @Override
  public void forEach(int outerRow, Visitor visitor) {
    join().forEach(outerRow, row -> {
      if (belongs.yes().get(row) || belongs.unknown().get(row)) {
        visitor.row(row, holds.of(row), lacks.of(row));
      }
    });
  }

  @Override
  public Selection some() {
    return join().some(holds);
  }

  @Override
  public Selection all() {
    return join().some(lacks).not();
  }

  @Override
  public Linked counts() {
    return join().linked(holds);
  }

  @Override
  public Bits inner(Bits outerRows, Truth answer) {
    return join()
        .innerOf(
            outerRows,
            switch (answer) {
              case TRUE -> holds.yes();
              case UNKNOWN -> holds.unknown();
              case FALSE -> belongs.possible().andNot(holds.possible());
            });
  }

  @Override
  public boolean canFollow() {
    return true;
  }
}
