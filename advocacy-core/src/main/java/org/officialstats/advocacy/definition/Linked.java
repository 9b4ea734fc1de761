package org.officialstats.advocacy.definition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.columns.Bits;
import org.officialstats.advocacy.columns.Chosen;
import org.officialstats.advocacy.columns.Given;
import org.officialstats.advocacy.columns.Join;
import org.officialstats.advocacy.columns.Labels;
import org.officialstats.advocacy.columns.Matches;
import org.officialstats.advocacy.columns.Order;
import org.officialstats.advocacy.columns.Selection;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Truth;

/**
 * The rows of a table that belong to each row of another one by a link. What was said in an earlier state is asked again
 * of those rows only to which other rows may belong now. Thread-safe.
 */
final class Linked {
  private final LinkPlan plan;
  private final Sheet outer;
  private final Sheet inner;
  private final Constants constants;
  private final Optional<Bits> only;
  private final Map<Optional<String>, Bits> affected = new ConcurrentHashMap<>();
  private volatile @Nullable Linked before;
  private volatile @Nullable Matches matches;
  private volatile @Nullable Selection answer;
  private volatile @Nullable Given given;
  private volatile @Nullable Chosen last;

  Linked(LinkPlan plan, Sheet outer, Sheet inner, Constants constants, @Nullable Linked before) {
    this(plan, outer, inner, constants, before, Optional.empty());
  }

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // a component of what is linked
  private Linked(
      LinkPlan plan,
      Sheet outer,
      Sheet inner,
      Constants constants,
      @Nullable Linked before,
      Optional<Bits> only) {
    this.plan = plan;
    this.outer = outer;
    this.inner = inner;
    this.constants = constants;
    this.before = before;
    this.only = only;
    if (before != null) {
      before.before = null;
    }
  }

  /** The same link, to which only some of the rows of its table can belong; none that reads the outer row. */
  Linked narrowed(Bits rows) {
    return new Linked(plan, outer, inner, constants, null, Optional.of(rows));
  }

  Sheet inner() {
    return inner;
  }

  /** What conditions see by the name of the link. */
  Given given() {
    @Nullable Given known = given;
    if (known == null) {
      known =
          plan.form().quantifier() == Link.Quantifier.COUNT ? counts() : Given.answers(answer());
      given = known;
    }
    return known;
  }

  /** Of which rows the quantifier holds. */
  private Selection answer() {
    @Nullable Selection known = answer;
    if (known == null) {
      @Nullable Linked earlier = before;
      @Nullable Selection then = earlier == null ? null : earlier.answer;
      Bits affected = affected();
      known = then == null || !Sheet.isFew(affected)
          ? all()
          : then.again(outer.rows(), affected, this::ofRow);
      answer = known;
    }
    return known;
  }

  private Selection all() {
    return switch (plan.form().quantifier()) {
      case SOME, LATEST, COUNT -> matches().some();
      case NONE -> matches().some().not();
      case ALL -> matches().all();
      case AT_LEAST -> matches().counts().atLeast(plan.form().number().orElseThrow());
    };
  }

  private Truth ofRow(int row) {
    Matches.Tally tally = matches().tally(row);
    return switch (plan.form().quantifier()) {
      case SOME, LATEST, COUNT -> tally.atLeast(1);
      case NONE -> tally.atLeast(1).not();
      case ALL -> tally.all();
      case AT_LEAST -> tally.atLeast(plan.form().number().orElseThrow());
    };
  }

  private Given counts() {
    @Nullable Linked earlier = before;
    @Nullable Given then = earlier == null ? null : earlier.given;
    Bits affected = affected();
    return then == null || !Sheet.isFew(affected)
        ? Given.counts(matches().counts())
        : then.again(outer.rows(), affected, this::count);
  }

  private Optional<BigDecimal> count(int row) {
    Matches.Tally tally = matches().tally(row);
    return tally.least() == tally.most()
        ? Optional.of(BigDecimal.valueOf(tally.least()))
        : Optional.empty();
  }

  /** The rows to which other rows may belong than before, or of which it may be answered otherwise. */
  Bits affected() {
    return affectedBy(Optional.empty());
  }

  /** These, and those of which a field of rows that belong to them may be different. */
  Bits affected(String field) {
    boolean isChosen = plan.form().quantifier() == Link.Quantifier.LATEST;
    return isChosen ? Bits.all(outer.rows().size()) : affectedBy(Optional.of(field));
  }

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // a key
  private Bits affectedBy(Optional<String> field) {
    @Nullable Bits known = affected.get(field);
    if (known == null) {
      known = asked(field);
      affected.put(field, known);
    }
    return known;
  }

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // of two who differ in little
  private Bits asked(Optional<String> field) {
    Bits all = Bits.all(outer.rows().size());
    @Nullable Linked earlier = before;
    @Nullable Matches then = earlier == null ? null : earlier.matches;
    Matches now = matches();
    if (then == null || outer.since().isEmpty() || inner.since().isEmpty()) {
      return all;
    }
    if (!now.canFollow() || !now.join().canFollow()) {
      Set<String> kinds =
          Sets.union(kinds(), inner.kinds(fields(field.stream().toList(), plan.to())));
      return outer.since().get().touches(kinds) ? all : Bits.none(all.size());
    }
    Bits others = inner.touched(Sets.union(
        Sets.union(read(), fields(plan.keys().values(), plan.to())),
        fields(field.stream().toList(), plan.to())));
    Bits belonging =
        others.and(possible().or(requireNonNull(earlier).possible().resized(others.size())));
    return outer
        .touched(fields(plan.keys().keySet(), plan.from()))
        .or(now.join().outerOf(now.join(), belonging))
        .or(now.join().outerOf(then.join(), belonging));
  }

  private static Set<Field> fields(Iterable<String> names, Table table) {
    ImmutableSet.Builder<Field> fields = ImmutableSet.builder();
    names.forEach(name -> fields.add(table.field(name)));
    return fields.build();
  }

  /** The fields that the conditions read of the linked rows. */
  private Set<Field> read() {
    return Stream.of(plan.where(), plan.holds())
        .flatMap(Optional::stream)
        .flatMap(condition -> condition.fields().stream())
        .filter(field -> !field.name().startsWith(LinkPlan.OUTER))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The kinds of entities that the link is read of. */
  Set<String> kinds() {
    Set<Field> inside = Sets.union(
        Sets.union(read(), fields(plan.keys().values(), plan.to())),
        fields(plan.order(), plan.to()));
    return Sets.union(
        Sets.union(outer.kinds(fields(plan.keys().keySet(), plan.from())), outer.kinds(outside())),
        inner.kinds(inside));
  }

  /** The fields that the conditions read of the row that the others belong to. */
  private Set<Field> outside() {
    ImmutableSet.Builder<Field> fields = ImmutableSet.builder();
    Stream.of(plan.where(), plan.holds())
        .flatMap(Optional::stream)
        .flatMap(condition -> condition.fields().stream())
        .filter(field -> field.name().startsWith(LinkPlan.OUTER))
        .forEach(field ->
            fields.add(plan.from().field(field.name().substring(LinkPlan.OUTER.length()))));
    return fields.build();
  }

  /** Notes of which kinds of entities a field or a text of the linked rows is read. */
  void note(String name) {
    inner.note(name);
  }

  /** What belongs to each row. */
  Matches matches() {
    @Nullable Matches known = matches;
    if (known == null) {
      Join join = Join.of(outer.view(), inner.view(), plan.keys());
      known = plan.readsOuter()
          ? Matches.of(join, plan.where(), plan.holds(), constants.row())
          : Matches.of(join, belonging(), selection(plan.holds()));
      matches = known;
    }
    return known;
  }

  /** The rows that can belong to any, where that does not depend on the row that they belong to. */
  Bits possible() {
    return belonging().possible();
  }

  private Selection belonging() {
    Selection belonging = selection(plan.where());
    return only.map(rows -> new Selection(
            belonging.table(), belonging.yes().and(rows), belonging.unknown().and(rows)))
        .orElse(belonging);
  }

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // a component of what was written
  private Selection selection(Optional<Expression> condition) {
    return condition.map(inner::answer).orElseGet(() -> Selection.all(inner.rows()));
  }

  /** The last row, for each one; none where it cannot be told. */
  Chosen last() {
    @Nullable Chosen known = last;
    if (known == null) {
      Order order = Order.of(inner.view());
      for (String field : plan.order()) {
        order = order.by(field);
      }
      known = matches().last(order);
      last = known;
    }
    return known;
  }

  /** What conditions see of a row by the name of the link, in the form that expressions know. */
  Optional<?> value(int row) {
    return plan.form().quantifier() == Link.Quantifier.COUNT
        ? count(row)
        : Optional.of(answer().of(row));
  }

  /** A field of the last row, as it is recorded. */
  Optional<?> ofLast(String field, int row) {
    int found = last().next(row);
    return found < 0 ? Optional.empty() : inner.value(field, found);
  }

  /** The texts of a field of those that belong to a row, or may, and are as the link asks. */
  Labels labels(String field) {
    return Labels.linked(matches(), inside(field));
  }

  /** The texts of a field of the rows that are linked. */
  Labels inside(String field) {
    note(field);
    return Texts.of(inner, field);
  }

  /** The type of a field of the rows that are linked. */
  Type type(String field) {
    return plan.to().type(field);
  }

  /** Whether the linked rows have a text by language with this name. */
  boolean hasText(String name) {
    return plan.to().texts().containsKey(name);
  }

  boolean hasField(String name) {
    return plan.to().attributes().containsKey(name);
  }

  /** Those that certainly belong to the row and are as the link asks, in the order of the records that show them. */
  List<Integer> shown(int row) {
    List<Integer> shown = new ArrayList<>();
    matches().forEach(row, (other, holds, lacks) -> {
      if (holds == Truth.TRUE) {
        shown.add(other);
      }
    });
    shown.sort(Comparator.comparing(
            (Integer other) -> inner.record(other).map(EntityKey::toString).orElse(""))
        .thenComparing(Comparator.naturalOrder()));
    return shown;
  }

  /** The records among those that belong to the row and are as the link asks, in their order. */
  List<EntityKey> records(int row) {
    Set<EntityKey> keys = new TreeSet<>();
    matches().forEach(row, (other, holds, lacks) -> {
      if (holds == Truth.TRUE) {
        inner.record(other).ifPresent(keys::add);
      }
    });
    return ImmutableList.copyOf(keys);
  }
}
