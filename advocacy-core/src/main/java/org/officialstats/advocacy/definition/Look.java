package org.officialstats.advocacy.definition;

import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.officialstats.advocacy.columns.Bits;
import org.officialstats.advocacy.columns.Given;
import org.officialstats.advocacy.columns.Pair;
import org.officialstats.advocacy.columns.Run;
import org.officialstats.advocacy.columns.Watched;
import org.officialstats.advocacy.columns.Work;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.snapshot.Recorded;
import org.officialstats.advocacy.snapshot.Snapshot;

/**
 * One look at a state for one definition: the columns of the state, with what is computed for the day and the period.
 * Thread-safe.
 */
final class Look {
  /** About what a pair takes: itself, and its numbers in a few columns. */
  private static final long BYTES_OF_PAIR = 64;

  private final EvaluationContext context;
  private final Tables tables;
  private final org.officialstats.advocacy.columns.Tables columns;
  private final Run run;

  Look(EvaluationContext context, Tables tables) {
    this(
        context,
        tables,
        org.officialstats.advocacy.columns.Tables.of(Watched.plain(context.snapshot())));
  }

  /** A look at columns of the state that somebody has. */
  Look(
      EvaluationContext context, Tables tables, org.officialstats.advocacy.columns.Tables columns) {
    this.context = context;
    this.tables = tables;
    this.columns = columns;
    this.run = columns.work().get(Run.class, before -> new Run(), any -> 0);
  }

  /** The same state, of which it is noted apart what is read; without parameters. */
  private Look apart() {
    Snapshot plain = Watched.plain(context.snapshot());
    return new Look(
        new EvaluationContext(Watched.of(plain), context.period(), context.asOf(), Map.of()),
        tables,
        columns);
  }

  /** The same state, of which it is noted apart what is read. */
  Look watched() {
    Snapshot plain = Watched.plain(context.snapshot());
    return new Look(
        new EvaluationContext(
            Watched.of(plain), context.period(), context.asOf(), context.parameters()),
        tables,
        columns);
  }

  EvaluationContext context() {
    return context;
  }

  org.officialstats.advocacy.columns.Tables columns() {
    return columns;
  }

  /** The ways in which the rows of a table of pairs come about. */
  List<PairingPlan> pairings(Table table) {
    return tables.pairings(table);
  }

  /** A table of the state, or one that is computed. */
  Table table(String name) {
    return tables.get(name);
  }

  /** What is the same for all rows, but for parameters. */
  Constants constants() {
    return Constants.of(context, Map.of());
  }

  /** What a row of a table of the state is made of, in the form that attributes are read of. */
  Object made(Table table, int row) {
    return made(columns.table(table.name()), row);
  }

  /** What a row is made of; an element of a list with the entity that it stands in. */
  Object made(org.officialstats.advocacy.columns.Table rows, int row) {
    Object thing = rows.made(row).orElseThrow();
    int owner = rows.owner(row);
    return owner < 0
        ? thing
        : new ModelFields.Element(
            (Entity) columns.table(rows.kind()).made(owner).orElseThrow(), thing);
  }

  /** A value of a pair, as it is recorded. */
  Optional<?> ofPair(String table, String name, Pair pair) {
    return tables.pairings(tables.get(table)).get(pair.way()).value(name, this, pair);
  }

  /** The answers to conditions in this state. */
  Run run() {
    return run;
  }

  Work work() {
    return columns.work();
  }

  /** Notes what was read for this look. */
  void note(Set<String> kinds) {
    Watched.note(context.snapshot(), kinds);
  }

  /** The kinds that were read for this look, if that is noted. */
  Set<String> kinds() {
    return context.snapshot() instanceof Watched watched ? watched.kinds() : Set.of();
  }

  /** What a computed table has in this look. */
  Rows rows(Table table) {
    if (table.layout() instanceof Layout.SetOut setOut) {
      return rows(table, setOut);
    }
    return table.isPaired()
        ? paired(table).rows()
        : new Rows(columns.table(table.name()), Set.of());
  }

  private Paired paired(Table table) {
    return work()
        .get(
            List.of("pairs", table.name(), tables, context.asOf(), context.period()),
            (Optional<Work.Before<Paired>> before) -> Paired.of(table, apart(), before),
            any -> any.rows().table().size() * BYTES_OF_PAIR);
  }

  private Rows rows(Table table, Layout.SetOut setOut) {
    return work()
        .get(
            List.of("rows", table.name(), tables, context.asOf(), context.period()),
            before -> before
                .map(Work.Before::value)
                .map(Rows.class::cast)
                .filter(known -> !before.orElseThrow().since().touches(known.kinds()))
                .orElseGet(() -> computed(table, setOut, before)),
            any -> any.table().size() * 16L);
  }

  private Rows computed(Table table, Layout.SetOut setOut, Optional<Work.Before<Rows>> before) {
    Look apart = apart();
    List<?> rows = setOut.rows().apply(apart.context());
    return before
        .map(Work.Before::value)
        .filter(known -> known.isOf(rows))
        .map(known -> new Rows(known.table(), apart.kinds()))
        .orElseGet(() -> new Rows(columns.beside(table.name(), rows), apart.kinds()));
  }

  /** The values of a computed field. */
  Computed computed(Table table, Rows rows, Attribute attribute) {
    Object key = List.of(
        "computed", table.name(), attribute.name(), tables, context.asOf(), context.period());
    return work()
        .get(
            key,
            before -> attribute
                .said()
                .map(said -> before
                    .filter(known -> known.value().isStill(rows, known.since()))
                    .map(Work.Before::value)
                    .orElseGet(() -> said(said, table, rows, attribute)))
                .orElseGet(() -> before
                    .filter(known -> known.value().isOf(rows))
                    .map(known -> again(known, rows, attribute))
                    .orElseGet(() -> anew(rows, attribute))),
            any -> rows.table().size() * 4L);
  }

  private Computed said(Said said, Table table, Rows rows, Attribute attribute) {
    Sheet sheet = Sheet.of(apart(), table, rows);
    Given given = said.given(sheet, attribute.field());
    return new Computed(rows.table(), given, said.kinds(sheet));
  }

  private Computed again(Work.Before<Computed> before, Rows rows, Attribute attribute) {
    if (before.since().touches(before.value().kinds())) {
      return anew(rows, attribute);
    }
    Look apart = apart();
    Given given = before
        .value()
        .given()
        .again(rows.table(), before.since().rows(rows.table()), apart.values(attribute, rows));
    return new Computed(rows.table(), given, before.value().with(apart.kindsFor(attribute, rows)));
  }

  private Computed anew(Rows rows, Attribute attribute) {
    Look apart = apart();
    Given given = Given.computed(rows.table(), attribute.field(), apart.values(attribute, rows));
    return new Computed(rows.table(), given, apart.kindsFor(attribute, rows));
  }

  private IntFunction<? extends Optional<?>> values(Attribute attribute, Rows rows) {
    return attribute
        .byRow()
        .<IntFunction<? extends Optional<?>>>map(
            reading -> reading.in(context, Register.of(this, rows.table())))
        .orElse(row -> attribute.reader().read(this, rows.table().made(row).orElseThrow()));
  }

  /** The kinds that were read for a field; what is read by row is of its own record, or of other kinds. */
  private Set<String> kindsFor(Attribute attribute, Rows rows) {
    return attribute.byRow().isEmpty()
        ? kinds()
        : Sets.difference(kinds(), Set.of(rows.table().kind())).immutableCopy();
  }

  /** The value by row of what is made of a row of a table of the state. */
  Optional<?> value(RowReading<? extends Optional<?>> reading, String table, Object made) {
    org.officialstats.advocacy.columns.Table rows = columns.table(table);
    return reading.in(context, Register.of(this, rows)).apply(row(rows, made));
  }

  private int row(org.officialstats.advocacy.columns.Table rows, Object made) {
    if (made instanceof ModelFields.Element element) {
      org.officialstats.advocacy.columns.Table owners = columns.table(rows.kind());
      Bits owner = Bits.of(owners.size(), row(owners, element.owner()));
      return IntStream.of(rows.listed(owner).rows())
          .filter(row -> rows.made(row).orElseThrow() == element.element())
          .findFirst()
          .orElseThrow();
    }
    return rows.row(((Entity) made).id().value()).orElseThrow();
  }

  /** When and by whom an entity was recorded. */
  @SuppressWarnings("unchecked") // the id of an entity is of its type
  <E extends Entity> Optional<Recorded<E>> recorded(Class<E> type, Object entity) {
    return context.snapshot().recorded(type, (Id<E>) ((Entity) entity).id());
  }

  /** The day that a moment falls on where the body is. */
  PartialDate day(Instant moment) {
    return PartialDate.of(LocalDate.ofInstant(moment, context.zone()));
  }

  /** The entity of this kind with this id; empty where it is gone. */
  Optional<Entity> entity(String kind, String id) {
    return context.snapshot().find(new EntityKey(kind, id));
  }
}
