package org.officialstats.advocacy.definition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.columns.Bits;
import org.officialstats.advocacy.columns.Cells;
import org.officialstats.advocacy.columns.Delta;
import org.officialstats.advocacy.columns.OfRows;
import org.officialstats.advocacy.columns.Selection;
import org.officialstats.advocacy.columns.SortedKeys;
import org.officialstats.advocacy.columns.Table;
import org.officialstats.advocacy.columns.Tables;
import org.officialstats.advocacy.columns.View;
import org.officialstats.advocacy.columns.Watched;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;

/**
 * The records of one kind in a state as rows with numbers, for indicators and rules in Java that look at many of them:
 * fields are read by row, from columns, and what points at a record is the number of its row. No record is read.
 *
 * <pre>{@code
 * public List<Figure> figures(EvaluationContext context) {
 *   Register events = Register.of(context, Event.class);
 *   Register attendances = events.beside(Attendance.class);
 *   Register.Answers held = events.ask(HELD_IN_PERIOD);
 *   Register.Words event = attendances.words("event");
 *   Register.Keys keys = attendances.keys();
 *   Proof proof = Proof.empty();
 *   attendances.forEach(row -> {
 *     int at = event.number(row);
 *     if (events.has(at) && held.of(at) == Truth.TRUE) {
 *       proof.add(keys, row, Truth.TRUE);
 *     }
 *   });
 *   Evidence evidence = proof.evidence();
 *   …
 * }
 * }</pre>
 *
 * <p>Which fields there are, and their paths such as {@code organization.country.region}, is in {@code
 * docs/reference/fields.md}. A row has the same number in all registers of a state; in later states too, as long as
 * what is made of it is kept by a {@link Shared}. Equal words have equal numbers in registers that are beside each other.
 * A register notes what is read of its state: it is not to be kept beyond the context it is of, while what it hands out
 * may be.
 *
 * <p>Immutable to its users and thread-safe.
 */
public final class Register {
  private final EvaluationContext context;
  private final Tables columns;
  private final View view;

  private Register(EvaluationContext context, Tables columns, String table) {
    this.context = context;
    this.columns = columns;
    this.view = View.of(columns, table);
    Watched.note(context.snapshot(), ImmutableSet.of(view.table().kind()));
  }

  /** The records of a kind. */
  public static Register of(EvaluationContext context, Class<? extends Entity> kind) {
    Tables columns = Tables.of(Watched.plain(context.snapshot()));
    return new Register(context, columns, EntityKey.kindOf(requireNonNull(kind, "kind")));
  }

  /** The rows of a table of the state that is looked at. */
  static Register of(Look look, Table table) {
    return new Register(look.context(), look.columns(), table.name());
  }

  /** The records of another kind in the same state. */
  public Register beside(Class<? extends Entity> kind) {
    return new Register(context, columns, EntityKey.kindOf(requireNonNull(kind, "kind")));
  }

  /**
   * The elements of a list inside these records. Each has the number of its record in the field that is called as the
   * kind, such as {@code position} among the holders of positions.
   *
   * @throws IllegalArgumentException if the records have no such list
   */
  public Register list(String field) {
    return new Register(
        context, columns, view.table().name() + "." + requireNonNull(field, "field"));
  }

  /** One more than the highest number that a row can have. */
  public int size() {
    return view.table().size();
  }

  /** Whether there is a row with this number; there is none for what points at a record that is gone. */
  public boolean has(int row) {
    return view.table().isLive(row);
  }

  /** Hands all rows to the consumer. */
  public void forEach(IntConsumer rows) {
    view.table().live().forEach(requireNonNull(rows, "rows"));
  }

  /**
   * The rows in the order of the ids of their records, which is that of no commits.
   *
   * @throws IllegalStateException if its rows are elements of a list
   */
  public IntStream inOrder() {
    return SortedKeys.inOrder(keys().table(), view.table().live());
  }

  /**
   * The keys of the records.
   *
   * @throws IllegalStateException if its rows are elements of a list
   */
  public Keys keys() {
    if (!view.table().isKeyed()) {
      throw new IllegalStateException("register '" + name()
          + "': its rows have no keys; expected records; take the keys of those that list them");
    }
    return new Keys(view.table());
  }

  /**
   * What a condition about records of this kind says of them.
   *
   * @throws IllegalArgumentException if it is about another kind, or names a code that is not in the lists in force
   */
  public Answers ask(Condition condition) {
    return new Answers(requireNonNull(condition, "condition").answers(this, context, columns));
  }

  /**
   * A field that has a code, a choice, a text, a country or a reference.
   *
   * @throws IllegalArgumentException if there is no such field
   */
  public Words words(String path) {
    return new Words(cells(path));
  }

  /**
   * A field that has a date.
   *
   * @throws IllegalArgumentException if there is no such field
   */
  public Days days(String path) {
    return new Days(cells(path));
  }

  /**
   * A field that has a number: that of each row, empty where it has none.
   *
   * @throws IllegalArgumentException if there is no such field
   */
  public IntFunction<Optional<BigDecimal>> amounts(String path) {
    IntFunction<@Nullable BigDecimal> amounts = cells(path).amounts();
    return row -> Optional.ofNullable(amounts.apply(row));
  }

  /**
   * A field that is true or false, and unknown where neither is recorded.
   *
   * @throws IllegalArgumentException if there is no such field
   */
  public IntFunction<Truth> truths(String path) {
    return cells(path).truths();
  }

  private Cells cells(String path) {
    Cells cells = Cells.of(view, requireNonNull(path, "path"));
    Watched.note(context.snapshot(), view.kindsBehind(path));
    return cells;
  }

  /** The rows that were added, changed or removed. */
  Bits changed(Delta since) {
    return since.rows(view.table());
  }

  /** The name of the table that it is of. */
  String name() {
    return view.table().name();
  }

  /** The keys of the records by their rows. Immutable and thread-safe. */
  public static final class Keys {
    private final Table table;

    private Keys(Table table) {
      this.table = table;
    }

    /** The key of the record that is a row. */
    public EntityKey of(int row) {
      return table.key(row);
    }

    /**
     * What a rule found of some rows: one finding about each, in the order of the records. A finding is put into words when
     * it is read, of records of kinds that the rule has a register of or has read before.
     *
     * @param words makes the finding about a row, always an equal one; all are of one rule and equally severe
     */
    public List<Finding> findings(IntStream rows, IntFunction<Finding> words) {
      return OfRows.of(table, Bits.of(table.size(), rows.toArray()), words);
    }

    Table table() {
      return table;
    }
  }

  /** What a condition says of each row. Immutable and thread-safe. */
  public static final class Answers {
    private final Selection selection;

    private Answers(Selection selection) {
      this.selection = selection;
    }

    /** What it says of a row. */
    public Truth of(int row) {
      return selection.of(row);
    }

    /** Hands those rows to the consumer of which it is true, or of which it cannot be told. */
    public void forEachPossible(IntConsumer rows) {
      selection.possible().forEach(requireNonNull(rows, "rows"));
    }
  }

  /** The words or references of rows, as numbers: equal ones have the same number. Immutable and thread-safe. */
  public static final class Words {
    /** Stands for none. */
    public static final int NONE = -1;

    /** No row has it. */
    private static final int STRANGER = -2;

    private final Cells cells;
    private final IntUnaryOperator numbers;

    private Words(Cells cells) {
      this.cells = cells;
      this.numbers = cells.numbers();
    }

    /** The number of a row, {@link #NONE} if it has none; that of a reference is the row which is pointed at. */
    public int number(int row) {
      return numbers.applyAsInt(row);
    }

    /** The text of a number that a row has. */
    public String text(int number) {
      return cells.text(number);
    }

    /** The number of a text; one that no row has if none has the text. */
    public int find(String text) {
      int number = cells.find(requireNonNull(text, "text"));
      return number == NONE ? STRANGER : number;
    }

    /** Hands the rows that have the number to the consumer, from the first to the last. */
    public void forEach(int number, IntConsumer rows) {
      cells.forEach(number, requireNonNull(rows, "rows"));
    }
  }

  /**
   * The dates of rows, each as the days that it can be, counted from 1970-01-01: more than one where only the month or the
   * year is known. Immutable and thread-safe.
   */
  public static final class Days {
    private static final int LONGEST_MONTH = 31;

    private final IntUnaryOperator first;
    private final IntUnaryOperator last;

    private Days(Cells cells) {
      this.first = cells.firstDays();
      this.last = cells.lastDays();
    }

    /** Whether the row has a date. */
    public boolean has(int row) {
      return first.applyAsInt(row) != Cells.NO_DAY;
    }

    /** The first day that the date of a row can be, if it has one. */
    public int first(int row) {
      return first.applyAsInt(row);
    }

    /** The last day that the date of a row can be, if it has one. */
    public int last(int row) {
      return last.applyAsInt(row);
    }

    /** The date of a row; empty if it has none. */
    public Optional<PartialDate> of(int row) {
      return has(row) ? Optional.of(date(first(row), last(row))) : Optional.empty();
    }

    private static PartialDate date(int first, int last) {
      LocalDate day = LocalDate.ofEpochDay(first);
      if (first == last) {
        return PartialDate.of(day);
      }
      return last - first > LONGEST_MONTH
          ? PartialDate.of(day.getYear())
          : PartialDate.of(YearMonth.from(day));
    }

    /** Whether the date of a row, if it has one, is before a day that is counted like these. */
    public Truth isBefore(int row, long day) {
      if (last(row) < day) {
        return Truth.TRUE;
      }
      return first(row) < day ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** Whether the date of a row, if it has one, is after a day that is counted like these. */
    public Truth isAfter(int row, long day) {
      if (first(row) > day) {
        return Truth.TRUE;
      }
      return last(row) > day ? Truth.UNKNOWN : Truth.FALSE;
    }
  }
}
