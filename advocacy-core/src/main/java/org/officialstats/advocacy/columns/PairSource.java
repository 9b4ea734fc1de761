package org.officialstats.advocacy.columns;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Node;
import org.officialstats.advocacy.expression.Row;

/**
 * A way to make pairs in one state: each row of a table of entities with each row that it is linked with, but for those of
 * which a condition is certainly false.
 *
 * @param join what is linked
 * @param where the condition; it reads the linked row, and the other one by {@code this.}
 * @param paths where the words, references and dates of a pair are, by name: a path, or several with bars between them, of
 *     which the first counts that leads to a value
 * @param conditions what is said of a pair, by name
 * @param constants the values of the fields that are the same for all pairs
 */
public record PairSource(
    Join join,
    Expression where,
    Map<String, String> paths,
    Map<String, Expression> conditions,
    Row constants) {
  public PairSource {
    requireNonNull(join, "join");
    requireNonNull(where, "where");
    paths = ImmutableMap.copyOf(paths);
    conditions = ImmutableMap.copyOf(conditions);
    requireNonNull(constants, "constants");
  }

  /** The linked rows, each beside the row that it is linked with. */
  View view() {
    return join.inner().beside(join.outer());
  }

  /** Begins to ask a condition of pairs. */
  PairAsker asker(Expression condition, PairAsker.Answered answered) {
    return new PairAsker(new Compiler(view(), constants).kernel(condition.root()), answered);
  }

  /** Hands the pairs of these outer rows to the maker: of one outer row after the other, in the order of the inner ones. */
  void forEach(Bits outers, Maker maker) {
    Parts parts = Parts.of(where.root());
    Bits live = outers.and(join.outer().table().live());
    Bits possible = possible(linked(live), parts.ofOuter());
    if (parts.ofBoth().isEmpty()) {
      forEachLinked(possible, maker);
      return;
    }
    PairAsker asker =
        new PairAsker(kernel(parts.ofBoth()), (number, outer, inner, yes, unknown) -> {
          if (yes || unknown) {
            maker.pair(outer, inner);
          }
        });
    forEachLinked(possible, (outer, inner) -> asker.ask(0, outer, inner));
    asker.done();
  }

  /** The outer rows, and of many only those that are linked with any. */
  private Bits linked(Bits outers) {
    Bits inners = join.inner().table().live();
    return outers.count() > inners.size() ? join.outersOf(outers, inners) : outers;
  }

  private void forEachLinked(Bits outers, Maker maker) {
    Bits live = join.inner().table().live();
    outers.forEach(outer -> join.forEach(outer, inner -> {
      if (live.get(inner)) {
        maker.pair(outer, inner);
      }
    }));
  }

  /** Those of some outer rows of which none of these conditions, which read nothing else, is certainly false. */
  private Bits possible(Bits outers, List<Node> conditions) {
    if (conditions.isEmpty()) {
      return outers;
    }
    Marks marks = new Marks(outers.size());
    PairAsker asker = new PairAsker(kernel(conditions), (number, outer, any, yes, unknown) -> {
      if (yes || unknown) {
        marks.accept(outer);
      }
    });
    outers.forEach(outer -> asker.ask(0, outer, outer));
    asker.done();
    return marks.bits();
  }

  private Kernel kernel(List<Node> conditions) {
    Compiler compiler = new Compiler(view(), constants);
    Kernel all = Kernel.always(true, true);
    for (int at = 0; at < conditions.size(); at++) {
      Kernel next = compiler.kernel(conditions.get(at));
      all = at == 0 ? next : all.and(next);
    }
    return all;
  }

  /**
   * What is to be true of a pair, all of it.
   *
   * @param ofOuter what reads the outer row alone, or no row
   * @param ofBoth all else
   */
  private record Parts(List<Node> ofOuter, List<Node> ofBoth) {
    static Parts of(Node condition) {
      Map<Boolean, List<Node>> parts = (condition instanceof Node.And and
              ? and.children()
              : ImmutableList.of(condition))
          .stream().collect(Collectors.partitioningBy(Parts::isOfOuter));
      return new Parts(parts.getOrDefault(true, List.of()), parts.getOrDefault(false, List.of()));
    }

    private static boolean isOfOuter(Node node) {
      boolean here = node instanceof Node.Read read && isOfInner(read.field())
          || node instanceof Node.Has has && isOfInner(has.field());
      return !here && node.children().stream().allMatch(Parts::isOfOuter);
    }

    private static boolean isOfInner(Field field) {
      return !field.constant() && !field.name().startsWith(View.THIS + ".");
    }
  }

  /** Takes a pair. */
  @FunctionalInterface
  interface Maker {
    void pair(int outer, int inner);
  }
}
