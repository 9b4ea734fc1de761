package org.officialstats.advocacy.columns;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.officialstats.advocacy.expression.Expression;
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
    Bits live = join.inner().table().live();
    PairAsker asker = asker(where, (number, outer, inner, yes, unknown) -> {
      if (yes || unknown) {
        maker.pair(outer, inner);
      }
    });
    outers
        .and(join.outer().table().live())
        .forEach(outer -> join.forEach(outer, inner -> {
          if (live.get(inner)) {
            asker.ask(0, outer, inner);
          }
        }));
    asker.done();
  }

  /** Takes a pair. */
  @FunctionalInterface
  interface Maker {
    void pair(int outer, int inner);
  }
}
