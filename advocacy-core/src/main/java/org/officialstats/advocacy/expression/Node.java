package org.officialstats.advocacy.expression;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.officialstats.advocacy.model.PartialDate;

/**
 * A checked part of an expression: its operands have the types that it needs. Equal when both say the same, wherever
 * they stand.
 *
 * <p>Where an operand is a {@link Read}, nothing else can be of its type. Whoever compiles nodes to something else goes through all of them; {@link RowEvaluation} is the example, and what
 * each of them means. Nodes come from {@link Expression} alone; do not construct them.
 */
public sealed interface Node {
  /** Where it begins in the text. */
  Place at();

  /** What kind of value it has. */
  Type type();

  /** The nodes that it is made of, from left to right. */
  default List<Node> children() {
    return ImmutableList.of();
  }

  /** The text of this part in its one form, which reads back as an equal node. */
  default String text() {
    return Printer.text(this);
  }

  /** A node that is true, false or unknown. */
  sealed interface Condition extends Node {
    @Override
    default Type type() {
      return Type.Simple.TRUTH;
    }
  }

  /** A node that is a number. */
  sealed interface Quantity extends Node {
    @Override
    default Type type() {
      return Type.Simple.NUMBER;
    }
  }

  /** A node that is a date. */
  sealed interface Day extends Node {
    @Override
    default Type type() {
      return Type.Simple.DATE;
    }
  }

  /**
   * The value of a field; unknown when the row does not have it.
   *
   * @param at where it begins
   * @param field the field
   */
  record Read(Place at, Field field) implements Node {
    @Override
    public Type type() {
      return field.type();
    }
  }

  /**
   * {@code 'conference'}: a text, a word of a vocabulary or an id, as the type tells.
   *
   * @param at where it begins
   * @param value the text
   * @param type a type of single texts
   */
  record WordLiteral(Place at, String value, Type type) implements Node {}

  /**
   * {@code true} or {@code false}.
   *
   * @param at where it begins
   * @param value which of both
   */
  record TruthLiteral(Place at, boolean value) implements Condition {}

  /**
   * A number, without zeros at the end of its fraction.
   *
   * @param at where it begins
   * @param value the number
   */
  record NumberLiteral(Place at, BigDecimal value) implements Quantity {}

  /**
   * {@code date('2026-07')}: some day of the year or month, where no day is given.
   *
   * @param at where it begins
   * @param value the date
   */
  record DateLiteral(Place at, PartialDate value) implements Day {}

  /**
   * {@code days(90)} or {@code months(parameter.months)}: a length of time.
   *
   * @param at where it begins
   * @param unit what it is counted in
   * @param amount a {@link NumberLiteral} that is whole and within bounds, or the {@link Read} of a number that is
   *     constant; where that is neither whole nor within bounds, the length is unknown
   */
  record Length(Place at, Unit unit, Node amount) implements Node {
    @Override
    public Type type() {
      return Type.Simple.LENGTH;
    }

    @Override
    public List<Node> children() {
      return ImmutableList.of(amount);
    }
  }

  /**
   * {@code has(x)}: true when the row has a value for the field, and at least one if it is a set; else false, never
   * unknown.
   *
   * @param at where it begins
   * @param field the field
   */
  record Has(Place at, Field field) implements Condition {}

  /**
   * {@code !a}.
   *
   * @param at where it begins
   * @param operand what is not so
   */
  record Not(Place at, Node operand) implements Condition {
    @Override
    public List<Node> children() {
      return ImmutableList.of(operand);
    }
  }

  /**
   * {@code a && b && …}: two operands or more, none of them an {@code And}.
   *
   * @param at where it begins
   * @param children what all has to be so
   */
  record And(Place at, List<Node> children) implements Condition {
    public And {
      children = ImmutableList.copyOf(children);
    }
  }

  /**
   * {@code a || b || …}: two operands or more, none of them an {@code Or}.
   *
   * @param at where it begins
   * @param children of what one has to be so
   */
  record Or(Place at, List<Node> children) implements Condition {
    public Or {
      children = ImmutableList.copyOf(children);
    }
  }

  /**
   * {@code a < b}: two numbers or two dates; by equality only, also two truth values, texts, words or references.
   *
   * @param at where it begins
   * @param relation how both are compared
   * @param left the value before the sign
   * @param right the value after it
   */
  record Comparison(Place at, Relation relation, Node left, Node right) implements Condition {
    @Override
    public List<Node> children() {
      return ImmutableList.of(left, right);
    }
  }

  /**
   * {@code a + b} on numbers, exact.
   *
   * @param at where it begins
   * @param operation what is done with both
   * @param left the number before the sign
   * @param right the number after it
   */
  record Arithmetic(Place at, Operation operation, Node left, Node right) implements Quantity {
    @Override
    public List<Node> children() {
      return ImmutableList.of(left, right);
    }
  }

  /**
   * {@code word in ['a', 'b']}.
   *
   * @param at where it begins
   * @param word a text, a word or a reference
   * @param words at least one, in alphabetical order
   */
  record OneOf(Place at, Node word, Set<String> words) implements Condition {
    public OneOf {
      words = ImmutableSortedSet.copyOf(words);
    }

    @Override
    public List<Node> children() {
      return ImmutableList.of(word);
    }
  }

  /**
   * {@code word in set}.
   *
   * @param at where it begins
   * @param word a text, a word or a reference
   * @param set the set that may have it
   */
  record Member(Place at, Node word, Read set) implements Condition {
    @Override
    public List<Node> children() {
      return ImmutableList.of(word, set);
    }
  }

  /**
   * {@code date in span}: not before its beginning and not after its end, where it has them.
   *
   * @param at where it begins
   * @param date the date
   * @param span the span that it may be in
   */
  record Within(Place at, Node date, Read span) implements Condition {
    @Override
    public List<Node> children() {
      return ImmutableList.of(date, span);
    }
  }

  /**
   * {@code overlaps(span, span)}: whether they have a day in common.
   *
   * @param at where it begins
   * @param left one span
   * @param right the other span
   */
  record SpansOverlap(Place at, Read left, Read right) implements Condition {
    @Override
    public List<Node> children() {
      return ImmutableList.of(left, right);
    }
  }

  /**
   * {@code overlaps(set, ['a', 'b'])}: whether the set has one of the words.
   *
   * @param at where it begins
   * @param set the set that may have one of them
   * @param words at least one, in alphabetical order
   */
  record AnyOf(Place at, Read set, Set<String> words) implements Condition {
    public AnyOf {
      words = ImmutableSortedSet.copyOf(words);
    }

    @Override
    public List<Node> children() {
      return ImmutableList.of(set);
    }
  }

  /**
   * {@code isA(word, 'ministry')}: whether the word is of this kind by {@link Vocabulary#isA}.
   *
   * @param at where it begins
   * @param word a field of type {@link Type.Word}
   * @param kind one of the kinds of its vocabulary
   */
  record IsA(Place at, Read word, String kind) implements Condition {
    @Override
    public List<Node> children() {
      return ImmutableList.of(word);
    }

    /** The words that are of this kind. */
    public Set<String> words() {
      return word.type() instanceof Type.Word type
          ? type.vocabulary().wordsOf(kind)
          : ImmutableSet.of();
    }
  }

  /**
   * {@code size(set)}: how many elements it has.
   *
   * @param at where it begins
   * @param set the set
   */
  record Size(Place at, Read set) implements Quantity {
    @Override
    public List<Node> children() {
      return ImmutableList.of(set);
    }
  }

  /**
   * {@code date + length} or {@code date - length}; both days that bound the date are moved.
   *
   * @param at where it begins
   * @param operation plus for later, minus for earlier
   * @param date the date that is moved
   * @param length how far
   */
  record Shift(Place at, Operation operation, Node date, Length length) implements Day {
    @Override
    public List<Node> children() {
      return ImmutableList.of(date, length);
    }
  }

  /**
   * {@code later - earlier} on dates: the days between them, known only if both are known to the day.
   *
   * @param at where it begins
   * @param later the date that days are counted to
   * @param earlier the date that they are counted from
   */
  record DaysBetween(Place at, Node later, Node earlier) implements Quantity {
    @Override
    public List<Node> children() {
      return ImmutableList.of(later, earlier);
    }
  }
}
