package org.officialstats.advocacy.catalogue;

import java.util.function.BinaryOperator;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.model.Truth;

/** What is said of the elements of a list together, by rows. For one thread. */
final class OfList implements IntConsumer {
  private final IntFunction<Truth> of;
  private final BinaryOperator<Truth> joined;
  private Truth so;

  private OfList(Truth before, BinaryOperator<Truth> joined, IntFunction<Truth> of) {
    this.so = before;
    this.joined = joined;
    this.of = of;
  }

  /** Whether it is so of all elements in the list of a row. */
  static Truth all(Register.Words owner, int row, IntFunction<Truth> of) {
    return new OfList(Truth.TRUE, Truth::and, of).in(owner, row);
  }

  /** Whether it is so of one of the elements in the list of a row. */
  static Truth any(Register.Words owner, int row, IntFunction<Truth> of) {
    return new OfList(Truth.FALSE, Truth::or, of).in(owner, row);
  }

  private Truth in(Register.Words owner, int row) {
    owner.forEach(row, this);
    return so;
  }

  @Override
  public void accept(int element) {
    so = joined.apply(so, of.apply(element));
  }
}
