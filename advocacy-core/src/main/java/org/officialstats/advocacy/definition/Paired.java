package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.officialstats.advocacy.columns.Bits;
import org.officialstats.advocacy.columns.Chosen;
import org.officialstats.advocacy.columns.Delta;
import org.officialstats.advocacy.columns.Join;
import org.officialstats.advocacy.columns.PairSource;
import org.officialstats.advocacy.columns.View;
import org.officialstats.advocacy.columns.Work;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Type;

/**
 * The rows of a table of pairs in one look, and what they came from. After some changes only those are made again that
 * come from a row that may have changed. Thread-safe.
 */
final class Paired {
  /** One way in which pairs come about, in this look. */
  private record Way(
      PairingPlan plan, Sheet records, Sheet linked, Optional<Sheet> owners, Join join) {
    static Way of(
        PairingPlan plan,
        Function<Table, Sheet> records,
        Function<Table, Sheet> linked,
        Function<Table, Sheet> owners) {
      Sheet from = records.apply(plan.records());
      Sheet to = linked.apply(plan.with());
      Optional<Sheet> of = plan.owner().map(owners);
      View seen = of.map(owner -> to.view()
              .with(plan.ownerName().orElseThrow(), Chosen.owners(owner.view(), to.rows())))
          .orElse(to.view());
      return new Way(
          plan,
          from,
          to,
          of,
          Join.of(from.view(), plan.form().by(), seen, plan.form().to()));
    }

    Way after(Delta since, Look look, Constants constants) {
      return of(
          plan,
          any -> records.after(since, look, constants),
          any -> linked.after(since, look, constants),
          any -> owners.orElseThrow().after(since, look, constants));
    }

    PairSource source(Constants constants) {
      return new PairSource(join, plan.where(), plan.paths(), plan.conditions(), constants.row());
    }

    /** The records whose pairs may have changed, or what these read. */
    Bits affected(Way before) {
      Bits others = linked.touched(fields(plan.with(), plan.ofLinked()));
      if (owners.isPresent()) {
        Bits listing = owners.get().touched(fields(plan.owner().orElseThrow(), plan.ofOwners()));
        others = others.or(linked.rows().listed(listing));
      }
      return records
          .touched(fields(plan.records(), plan.ofRecords()))
          .or(join.outerOf(join, others))
          .or(join.outerOf(before.join, others));
    }

    Set<String> kinds() {
      ImmutableSet.Builder<String> kinds = ImmutableSet.builder();
      kinds.addAll(records.kinds(fields(plan.records(), plan.ofRecords())));
      kinds.addAll(linked.kinds(fields(plan.with(), plan.ofLinked())));
      owners.ifPresent(
          of -> kinds.addAll(of.kinds(fields(plan.owner().orElseThrow(), plan.ofOwners()))));
      return kinds.build();
    }

    private static List<Field> fields(Table table, Set<String> names) {
      return names.stream().map(table::field).toList();
    }
  }

  private final List<Way> ways;
  private final Rows rows;

  private Paired(List<Way> ways, org.officialstats.advocacy.columns.Table table) {
    this.ways = ways;
    ImmutableSet.Builder<String> kinds = ImmutableSet.builder();
    ways.forEach(way -> kinds.addAll(way.kinds()));
    this.rows = new Rows(table, kinds.build());
  }

  /** The pairs of a table in a look, if it can be by those of an earlier one. */
  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // what is kept, if anything is
  static Paired of(Table table, Look look, Optional<Work.Before<Paired>> before) {
    Constants constants = Constants.of(look.context(), Map.of());
    return before
        .map(known -> known.value().after(known.since(), look, constants))
        .orElseGet(() -> anew(table, look, constants));
  }

  private static Paired anew(Table table, Look look, Constants constants) {
    Function<Table, Sheet> sheets = of -> Sheet.of(look, of, constants);
    List<Way> ways = look.pairings(table).stream()
        .map(plan -> Way.of(plan, sheets, sheets, sheets))
        .collect(ImmutableList.toImmutableList());
    Map<String, Type> types = new LinkedHashMap<>();
    ways.forEach(way ->
        way.plan().form().values().keySet().forEach(name -> types.put(name, table.type(name))));
    return new Paired(ways, look.columns().pairs(table.name(), types, sources(ways, constants)));
  }

  private Paired after(Delta since, Look look, Constants constants) {
    if (!since.touches(rows.kinds())) {
      return this;
    }
    List<Way> next = ways.stream()
        .map(way -> way.after(since, look, constants))
        .collect(ImmutableList.toImmutableList());
    List<Bits> affected = IntStream.range(0, ways.size())
        .mapToObj(at -> next.get(at).affected(ways.get(at)))
        .toList();
    return new Paired(next, look.columns().pairs(rows.table(), sources(next, constants), affected));
  }

  private static List<PairSource> sources(List<Way> ways, Constants constants) {
    return ways.stream().map(way -> way.source(constants)).toList();
  }

  Rows rows() {
    return rows;
  }
}
