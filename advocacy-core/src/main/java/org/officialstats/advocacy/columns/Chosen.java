package org.officialstats.advocacy.columns;

/**
 * A row of a table chosen for each row of another, or none. Immutable and thread-safe.
 *
 * <p>Two are equal only if they are the same.
 */
public final class Chosen implements Step {
  private final View view;
  private final Step rows;
  private final Bits uncertain;

  Chosen(View view, Step rows, Bits uncertain) {
    this.view = view;
    this.rows = rows;
    this.uncertain = uncertain;
  }

  /** The rows in whose lists the rows of a table are. */
  public static Chosen owners(View owners, Table list) {
    return new Chosen(owners, Step.toOwner(list), Bits.none(list.size()));
  }

  /** The rows of entities that a reference in a table points at. */
  public static Chosen referred(View targets, Table from, String reference) {
    return new Chosen(
        targets,
        Step.toRow((Codes) from.column(reference), targets.table()),
        Bits.none(from.size()));
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
    return rows.next(row);
  }

  /** The rows for which it cannot be told which one to choose, or whether any. */
  public Bits uncertain() {
    return uncertain;
  }
}
