package org.officialstats.advocacy.definition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.primitives.Ints;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.columns.Bits;
import org.officialstats.advocacy.columns.Delta;
import org.officialstats.advocacy.columns.Given;
import org.officialstats.advocacy.columns.Selection;
import org.officialstats.advocacy.columns.View;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.shape.Kinds;

/**
 * The rows of a table in one look, with what is computed of them, and what conditions say of them. What was said in an
 * earlier state is asked again of those rows only of which it may have changed. Thread-safe.
 */
final class Sheet {
  /** So many rows are few, and so is one in so many of all; what is asked of more is asked of all. */
  private static final int FEW = 64;

  private static final int ONE_IN = 8;

  private final Look look;
  private final Table table;
  private final Constants constants;
  private final Rows rows;
  private final View view;
  private final Optional<Delta> since;
  private final Bits changed;
  private final Map<String, Computed> used = new ConcurrentHashMap<>();
  private final Map<String, Computed> usedBefore;
  private final Map<Expression, Selection> known = new ConcurrentHashMap<>();
  private final Map<Expression, Selection> before;

  private Sheet(
      Look look,
      Table table,
      Rows rows,
      Constants constants,
      Optional<Sheet> earlier,
      Optional<Delta> since) {
    this.look = look;
    this.table = table;
    this.constants = constants;
    this.rows = rows;
    this.view = View.of(look.columns(), rows.table()).given(this::computed);
    Optional<Sheet> usable = earlier.filter(sheet -> sheet.isFollowedBy(rows));
    this.since = usable.flatMap(sheet -> since);
    this.changed = usable
        .filter(sheet -> table.isPaired())
        .map(sheet -> rows.table().differing(sheet.rows.table()))
        .or(() -> this.since.map(delta -> delta.rows(rows.table())))
        .orElseGet(() -> Bits.all(rows.table().size()));
    this.usedBefore =
        usable.map(sheet -> ImmutableMap.copyOf(sheet.used)).orElseGet(ImmutableMap::of);
    this.before = usable.map(sheet -> ImmutableMap.copyOf(sheet.known)).orElseGet(ImmutableMap::of);
  }

  /** The rows of a table. */
  static Sheet of(Look look, Table table, Constants constants) {
    return new Sheet(look, table, look.rows(table), constants, Optional.empty(), Optional.empty());
  }

  /** These rows of a table, for what is computed of them. */
  static Sheet of(Look look, Table table, Rows rows) {
    return new Sheet(look, table, rows, look.constants(), Optional.empty(), Optional.empty());
  }

  /** The rows of another table in the same look. */
  Sheet beside(String name) {
    return of(look, look.table(name), constants);
  }

  /** These rows in another look, after some changes. */
  Sheet after(Delta delta, Look later, Constants laterConstants) {
    return new Sheet(
        later, table, later.rows(table), laterConstants, Optional.of(this), Optional.of(delta));
  }

  private boolean isFollowedBy(Rows next) {
    return rows.table() == next.table()
        || !table.isComputed()
        || table.isPaired() && rows.table().size() <= next.table().size();
  }

  /** The values of a computed field; empty if there is none with this name. */
  Optional<Given> computed(String name) {
    @Nullable Attribute attribute = table.attributes().get(name);
    if (attribute == null || !attribute.computed()) {
      return Optional.empty();
    }
    @Nullable Computed known = used.get(name);
    if (known == null) {
      known = look.computed(table, rows, attribute);
      look.note(known.kinds());
      used.put(name, known);
    }
    return Optional.of(known.given());
  }

  Look look() {
    return look;
  }

  Table table() {
    return table;
  }

  View view() {
    return view;
  }

  /** The rows, as the columns have them. */
  org.officialstats.advocacy.columns.Table rows() {
    return rows.table();
  }

  /** Whether what was said before can be said again of some rows only. */
  Optional<Delta> since() {
    return since;
  }

  /** The kinds of entities that the rows and these fields of them are read of. */
  Set<String> kinds(Iterable<Field> fields) {
    Set<String> kinds = new LinkedHashSet<>(rows.kinds());
    kinds.add(rows.table().kind());
    for (Field field : fields) {
      if (!field.constant()) {
        kinds.addAll(kinds(field.name()));
      }
    }
    return kinds;
  }

  /** The kinds of entities that a value or a text is read of, beside the rows themselves. */
  Set<String> kinds(String name) {
    return ImmutableSet.<String>builder()
        .addAll(view.kindsBehind(name))
        .addAll(computedOf(name))
        .addAll(behindComputed(name))
        .build();
  }

  /** The kinds of entities that a computed field, or what it points at, is computed of. */
  private Set<String> computedOf(String name) {
    for (int end = name.length(); end > 0; end = name.lastIndexOf('.', end - 1)) {
      String head = name.substring(0, end);
      if (computed(head).isPresent()) {
        return requireNonNull(used.get(head)).kinds();
      }
    }
    return Set.of();
  }

  /** The kinds of entities that a path leads through whose head is a computed reference to one. */
  private Set<String> behindComputed(String name) {
    for (int end = name.lastIndexOf('.'); end > 0; end = name.lastIndexOf('.', end - 1)) {
      @Nullable Attribute head = table.attributes().get(name.substring(0, end));
      if (head != null
          && head.computed()
          && head.field().type() instanceof Type.Reference reference
          && Kinds.find(reference.kind()).isPresent()) {
        View target = View.of(look.columns(), reference.kind());
        return ImmutableSet.<String>builder()
            .add(reference.kind())
            .addAll(target.kindsBehind(name.substring(end + 1)))
            .build();
      }
    }
    return ImmutableSet.of();
  }

  /** Notes of which kinds of entities the rows, and a field or a text of them, are read. */
  void note(String name) {
    look.note(kinds(Set.of()));
    look.note(kinds(name));
  }

  /** The rows that have changed, or whose value of one of these fields may have; all where that cannot be told. */
  Bits touched(Iterable<Field> fields) {
    int size = rows.table().size();
    if (since.isEmpty()) {
      return Bits.all(size);
    }
    Bits touched = changed;
    for (Field field : fields) {
      if (!field.constant()) {
        touched = touched.or(touched(field.name(), since.get()));
      }
    }
    return touched;
  }

  /** The rows whose value, or text, by a name may have changed other than by their own change. */
  Bits touched(String name) {
    return since
        .map(delta -> touched(name, delta))
        .orElseGet(() -> Bits.all(rows.table().size()));
  }

  private Bits touched(String name, Delta delta) {
    int size = rows.table().size();
    if (delta.touches(behindComputed(name))) {
      return Bits.all(size);
    }
    for (int end = name.length(); end > 0; end = name.lastIndexOf('.', end - 1)) {
      String head = name.substring(0, end);
      Optional<Given> now = computed(head);
      if (now.isPresent()) {
        @Nullable Computed then = usedBefore.get(head);
        return then == null ? Bits.all(size) : now.get().differing(then.given(), size);
      }
    }
    return view.reaching(name, delta);
  }

  /** What a condition says of the rows. */
  Selection answer(Expression condition) {
    @Nullable Selection answer = known.get(condition);
    if (answer == null) {
      look.note(kinds(condition.fields()));
      answer = answered(view, condition, before.get(condition), touched(condition.fields()));
      known.put(condition, answer);
    }
    return answer;
  }

  /** Whether it is worth while to ask these rows only. */
  static boolean isFew(Bits touched) {
    int count = touched.count();
    return count <= FEW || count <= touched.size() / ONE_IN;
  }

  /** What a condition says of the rows of a view, if need be by what it said before of those that are not touched. */
  Selection answered(View of, Expression condition, @Nullable Selection earlier, Bits touched) {
    if (earlier != null && earlier.table() == of.table() && touched.isEmpty()) {
      return earlier;
    }
    return earlier != null && isFew(touched)
        ? look.run().again(of, condition, constants.row(), earlier, touched)
        : look.run().where(of, condition, constants.row());
  }

  /** The record that the row is; empty where rows are no records of their own. */
  Optional<EntityKey> key(int row) {
    return rows.table().isKeyed() ? Optional.of(rows.table().key(row)) : Optional.empty();
  }

  /**
   * The rows of the tables of entities that show these rows: they themselves, those that list them, or those that a
   * computed table names.
   */
  Map<org.officialstats.advocacy.columns.Table, Bits> shownBy(Bits some) {
    if (rows.table().isKeyed()) {
      return Map.of(rows.table(), some);
    }
    if (rows.table().isPaired()) {
      return rows.table().shownBy(some);
    }
    SetMultimap<org.officialstats.advocacy.columns.Table, Integer> shown =
        LinkedHashMultimap.create();
    some.forEach(row -> record(row).ifPresent(key -> {
      org.officialstats.advocacy.columns.Table of = look.columns().table(key.kind());
      of.row(key.id()).ifPresent(found -> shown.put(of, found));
    }));
    ImmutableMap.Builder<org.officialstats.advocacy.columns.Table, Bits> all =
        ImmutableMap.builder();
    shown.asMap().forEach((of, found) -> all.put(of, Bits.of(of.size(), Ints.toArray(found))));
    return all.buildOrThrow();
  }

  /** The record that shows a row: it itself, the one that lists it, or the one that a computed table names. */
  Optional<EntityKey> record(int row) {
    int owner = rows.table().owner(row);
    return owner < 0
        ? key(row).or(() -> rows.table().shownBy(row)).or(() -> named(row))
        : Optional.of(look.columns().table(rows.table().kind()).key(owner));
  }

  /** The record that a table names which is set out. */
  private Optional<EntityKey> named(int row) {
    return table.layout() instanceof Layout.SetOut setOut
        ? setOut.record().map(of -> of.apply(made(row)))
        : Optional.empty();
  }

  /** A text by language of a row. */
  Optional<LocalizedText> text(String name, int row) {
    return requireNonNull(table.texts().get(name), name).read(look, made(row));
  }

  /** The value of a field of a row as it is recorded, in the form that expressions know. */
  Optional<?> value(String name, int row) {
    return table.read(name, look, made(row));
  }

  /** What the row is made of. */
  private Object made(int row) {
    return look.made(rows.table(), row);
  }
}
