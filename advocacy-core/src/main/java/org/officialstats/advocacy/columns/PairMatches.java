package org.officialstats.advocacy.columns;

import java.util.Arrays;
import java.util.Optional;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.expression.Row;
import org.officialstats.advocacy.model.Truth;

/** Rows that belong by what they and the outer row are: each pair was asked, and those that may belong are kept. */
final class PairMatches extends Matches {
  private final int[] from;
  private final int[] inners;
  private final byte[] answers;

  private PairMatches(Join join, int[] from, int[] inners, byte[] answers) {
    super(join);
    this.from = from;
    this.inners = inners;
    this.answers = answers;
  }

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // components of what was written
  static PairMatches asked(
      Join join, Optional<Expression> where, Optional<Expression> holds, Row constants) {
    Asker asker = new Asker(join, kernel(join, where, constants), kernel(join, holds, constants));
    Table outer = join.outer().table();
    Table inner = join.inner().table();
    for (int row = 0; row < outer.size(); row++) {
      int current = row;
      if (outer.isLive(row)) {
        join.forEach(row, other -> {
          if (inner.isLive(other)) {
            asker.add(current, other);
          }
        });
      }
    }
    return asker.done();
  }

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // a component of what was written
  private static Kernel kernel(Join join, Optional<Expression> condition, Row constants) {
    return condition
        .map(asked ->
            new Compiler(join.inner().beside(join.outer()), constants).kernel(asked.root()))
        .orElseGet(() -> Kernel.always(true, true));
  }

  @Override
  public void forEach(int outerRow, Visitor visitor) {
    for (int at = from[outerRow]; at < from[outerRow + 1]; at++) {
      visitor.row(inners[at], Answer.holds(answers[at]), Answer.lacks(answers[at]));
    }
  }

  @Override
  public Selection some() {
    return answered(row -> tally(row).atLeast(1));
  }

  @Override
  public Selection all() {
    return answered(row -> tally(row).all());
  }

  private Selection answered(RowAnswer answer) {
    Table table = join().outer().table();
    long[] yes = new long[Bits.words(table.size())];
    long[] unknown = new long[yes.length];
    table.live().forEach(row -> {
      Truth truth = answer.of(row);
      if (truth == Truth.TRUE) {
        Bits.set(yes, row);
      } else if (truth == Truth.UNKNOWN) {
        Bits.set(unknown, row);
      }
    });
    return new Selection(table, Bits.over(yes, table.size()), Bits.over(unknown, table.size()));
  }

  /** What can be asked of a row. */
  private interface RowAnswer {
    Truth of(int row);
  }

  @Override
  public Linked counts() {
    Linked.Counter counter = new Linked.Counter(join().outer().table());
    join()
        .outer()
        .table()
        .live()
        .forEach(row -> forEach(
            row,
            (inner, holds, lacks) ->
                counter.count(row, holds == Truth.TRUE, holds == Truth.UNKNOWN)));
    return counter.done();
  }

  @Override
  public Bits inner(Bits outerRows, Truth answer) {
    int size = join().inner().table().size();
    long[] words = new long[Bits.words(size)];
    outerRows.forEach(row -> forEach(row, (inner, holds, lacks) -> {
      if (holds == answer) {
        Bits.set(words, inner);
      }
    }));
    return Bits.over(words, size);
  }

  @Override
  public boolean canFollow() {
    return false;
  }

  /** What was said of a pair that may belong together: two bits whether it does, two whether it meets the condition. */
  private static final class Answer {
    private static final int SECOND = 2;

    private Answer() {}

    static byte of(Truth belongs, Truth condition) {
      return (byte) (number(belongs) | number(condition) << SECOND);
    }

    private static int number(Truth truth) {
      return switch (truth) {
        case FALSE -> 0;
        case TRUE -> 1;
        case UNKNOWN -> 2;
      };
    }

    private static Truth truth(int number) {
      return number > 1 ? Truth.UNKNOWN : Truth.of(number == 1);
    }

    static Truth holds(byte answer) {
      return belongs(answer).and(condition(answer));
    }

    static Truth lacks(byte answer) {
      return belongs(answer).and(condition(answer).not());
    }

    private static Truth belongs(byte answer) {
      return truth(answer & (1 << SECOND) - 1);
    }

    private static Truth condition(byte answer) {
      return truth(answer >> SECOND);
    }
  }

  /** Asks both conditions of pairs, many at once. For one thread. */
  private static final class Asker {
    private final Join join;
    private final Kernel where;
    private final Kernel holds;
    private final int[] outers = new int[Vector.ROWS];
    private final int[] others = new int[Vector.ROWS];
    private final long[][] words = new long[4][Kernel.WORDS];
    private final int[] from;
    private int count;
    private int[] kept = new int[64];
    private byte[] answers = new byte[64];
    private int size;

    Asker(Join join, Kernel where, Kernel holds) {
      this.join = join;
      this.where = where;
      this.holds = holds;
      this.from = new int[join.outer().table().size() + 1];
    }

    void add(int outer, int inner) {
      outers[count] = outer;
      others[count] = inner;
      count++;
      if (count == Vector.ROWS) {
        ask();
      }
    }

    PairMatches done() {
      ask();
      Runs.accumulate(from);
      return new PairMatches(join, from, Arrays.copyOf(kept, size), Arrays.copyOf(answers, size));
    }

    private void ask() {
      Lanes lanes = Lanes.ofPairs(others, outers, 0, count);
      where.answer(lanes, words[0], words[1]);
      holds.answer(lanes, words[2], words[3]);
      for (int lane = 0; lane < count; lane++) {
        Truth belongs = truth(words[0], words[1], lane);
        if (belongs != Truth.FALSE) {
          keep(lane, Answer.of(belongs, truth(words[2], words[3], lane)));
        }
      }
      count = 0;
    }

    private void keep(int lane, byte answer) {
      if (size == kept.length) {
        kept = Arrays.copyOf(kept, 2 * size);
        answers = Arrays.copyOf(answers, 2 * size);
      }
      kept[size] = others[lane];
      answers[size] = answer;
      size++;
      from[outers[lane] + 1]++;
    }

    private static Truth truth(long[] yes, long[] unknown, int lane) {
      return Bits.get(unknown, lane) ? Truth.UNKNOWN : Truth.of(Bits.get(yes, lane));
    }
  }
}
