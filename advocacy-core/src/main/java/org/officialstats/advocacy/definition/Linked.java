package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Truth;

/** The rows of a table that belong to each row of another one by a link. Not thread-safe. */
final class Linked {
  /**
   * A row that belongs to another one, or may.
   *
   * @param row the row
   * @param belongs whether it belongs to it
   * @param holds whether it belongs to it and is as the link asks
   */
  private record Member(int row, Truth belongs, Truth holds) {}

  /**
   * What belongs to one row, or may.
   *
   * @param all the rows, in order
   */
  private record Members(List<Member> all) {
    IntStream that(Truth answer) {
      return all.stream().filter(member -> member.holds() == answer).mapToInt(Member::row);
    }

    long count(Truth answer) {
      return that(answer).count();
    }
  }

  private final LinkPlan plan;
  private final Desk outer;
  private final Sheet sheet;
  private final @Nullable Members[] known;

  Linked(LinkPlan plan, Desk outer) {
    this.plan = plan;
    this.outer = outer;
    this.sheet = outer.look().sheet(plan.to().name());
    this.known = new @Nullable Members[outer.size()];
  }

  /** What conditions see of the rows that belong to a row. */
  Optional<?> value(int row) {
    Members members = members(row);
    return switch (plan.form().quantifier()) {
      case SOME, LATEST -> Optional.of(some(members));
      case NONE -> Optional.of(some(members).not());
      case ALL -> Optional.of(all(members));
      case AT_LEAST -> Optional.of(atLeast(members, plan.form().number().orElseThrow()));
      case COUNT ->
        members.count(Truth.UNKNOWN) > 0
            ? Optional.empty()
            : Optional.of(BigDecimal.valueOf(members.count(Truth.TRUE)));
    };
  }

  private static Truth some(Members members) {
    return atLeast(members, 1);
  }

  private static Truth all(Members members) {
    return members.all().stream()
        .map(member -> member.belongs().not().or(member.holds()))
        .reduce(Truth.TRUE, Truth::and);
  }

  private static Truth atLeast(Members members, int number) {
    long certain = members.count(Truth.TRUE);
    if (certain >= number) {
      return Truth.TRUE;
    }
    return certain + members.count(Truth.UNKNOWN) >= number ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** A field of the last of them; empty if there is none, or it cannot be told which is the last. */
  Optional<?> ofLast(String field, int row) {
    Members members = members(row);
    if (members.count(Truth.UNKNOWN) > 0) {
      return Optional.empty();
    }
    return members
        .that(Truth.TRUE)
        .boxed()
        .max(Order.of(plan.order(), sheet))
        .flatMap(last -> sheet.cells(field).at(last));
  }

  /** The words of a field of those that belong to the row, or may, and are as the link asks. */
  Set<String> words(String field, int row) {
    return possible(row)
        .mapToObj(linked -> sheet.cells(field).at(linked))
        .flatMap(value -> Values.words(value).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private IntStream possible(int row) {
    Members members = members(row);
    return members.all().stream()
        .filter(member -> member.holds() != Truth.FALSE)
        .mapToInt(Member::row);
  }

  /** The records among those that belong to the row of which the link gives this answer. */
  Stream<EntityKey> records(int row, Truth answer) {
    Members members = members(row);
    return members.that(answer).mapToObj(sheet::key).flatMap(Optional::stream);
  }

  private Members members(int row) {
    @Nullable Members members = known[row];
    if (members == null) {
      members = find(row);
      known[row] = members;
    }
    return members;
  }

  private Members find(int row) {
    return new Members(candidates(row).stream()
        .sorted()
        .map(linked -> member(row, linked))
        .filter(member -> member.belongs() != Truth.FALSE)
        .toList());
  }

  private Member member(int row, int linked) {
    Truth belongs = truth(plan.where(), row, linked);
    return new Member(linked, belongs, belongs.and(truth(plan.holds(), row, linked)));
  }

  /** The rows with equal keys. */
  private Set<Integer> candidates(int row) {
    Set<Integer> found = null;
    for (Map.Entry<String, String> key : plan.keys().entrySet()) {
      Set<Integer> equal = Values.words(outer.value(key.getKey(), row)).stream()
          .flatMap(word -> sheet.index(key.getValue()).get(word).stream())
          .collect(ImmutableSet.toImmutableSet());
      found = found == null ? equal : Sets.intersection(found, equal).immutableCopy();
    }
    return found == null ? Set.of() : found;
  }

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // a component of what was written
  private Truth truth(Optional<Expression> condition, int row, int linked) {
    return condition
        .map(expression -> expression.truth(new CellRow(field -> value(field, row, linked))))
        .orElse(Truth.TRUE);
  }

  private Optional<?> value(Field field, int row, int linked) {
    String name = field.name();
    if (name.startsWith(LinkPlan.OUTER)) {
      return outer.value(name.substring(LinkPlan.OUTER.length()), row);
    }
    Cells constant = outer.constants().get(name);
    return constant != null ? constant.at(linked) : sheet.cells(name).at(linked);
  }
}
