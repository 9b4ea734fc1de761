package org.officialstats.advocacy.columns;

/**
 * A row of a table chosen for each row of another, or none. Immutable and thread-safe.
 *
 * <p>Two are equal only if they are the same.
 */
public final class Chosen implements Step {
  private final View view;
  private final int[] rows;
  private final Bits uncertain;

  Chosen(View view, int[] rows, Bits uncertain) {
    this.view = view;
    this.rows = rows;
    this.uncertain = uncertain;
  }

  /** The table that the chosen rows are of. */
  public Table table() {
    return view.table();
  }

  /** What the chosen rows are seen as. */
  View view() {
    return view;
  }

  /** The row that was chosen for a row; -1 if none was, or it cannot be told which. */
  @Override
  public int next(int row) {
    return rows[row];
  }

  /** The rows for which it cannot be told which one to choose, or whether any. */
  public Bits uncertain() {
    return uncertain;
  }
}
