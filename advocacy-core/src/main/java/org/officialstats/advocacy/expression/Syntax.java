package org.officialstats.advocacy.expression;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** A part of an expression as it was written, before anybody asks what its names mean. */
sealed interface Syntax {
  int column();

  /** The parts that it is made of, from left to right. */
  default List<Syntax> parts() {
    return ImmutableList.of();
  }

  /** A name that is no function. */
  record Name(int column, String path) implements Syntax {}

  /** A text literal. */
  record Text(int column, String value) implements Syntax {}

  /** A number literal, its digits. */
  record Numeral(int column, String digits) implements Syntax {}

  /** {@code true} or {@code false}. */
  record Truth(int column, boolean value) implements Syntax {}

  /** {@code !} or {@code -} before one operand. */
  record Prefix(int column, String sign, Syntax operand) implements Syntax {
    @Override
    public List<Syntax> parts() {
      return ImmutableList.of(operand);
    }
  }

  /** An operator between two operands. */
  record Infix(int column, String sign, Syntax left, Syntax right, int signColumn)
      implements Syntax {
    @Override
    public List<Syntax> parts() {
      return ImmutableList.of(left, right);
    }
  }

  /** Two operands or more, all joined by {@code &&} or all by {@code ||}. */
  record Chain(int column, String sign, List<Syntax> parts) implements Syntax {}

  /** A function of arguments. */
  record Call(int column, String function, List<Syntax> parts) implements Syntax {}

  /** A list of literals. */
  record Listing(int column, List<Syntax> parts) implements Syntax {}

  /** Something that could not be read; its problem is told already. */
  record Broken(int column) implements Syntax {}
}
