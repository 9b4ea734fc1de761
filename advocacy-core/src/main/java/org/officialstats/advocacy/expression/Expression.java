package org.officialstats.advocacy.expression;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Truth;

/**
 * An expression that was read and checked: what it says is settled, and evaluating it never fails.
 *
 * <pre>{@code
 * Expression held = Expression.condition("kind == 'conference' && dates.start in period", scope);
 * Truth answer = held.truth(row);
 * }</pre>
 *
 * <p>Equal when the trees are.
 */
public final class Expression {
  /** The most characters (code points of Unicode) of a text, as it is given and in its one form. */
  public static final int MAX_LENGTH = 4_000;

  /** The most nodes of a tree. */
  public static final int MAX_NODES = 500;

  /** The most nodes from the root of a tree to a leaf. */
  public static final int MAX_DEPTH = 32;

  private final Node root;
  private final ImmutableSet<Field> fields;

  Expression(Node root) {
    this.root = root;
    ImmutableSet.Builder<Field> read = ImmutableSet.builder();
    collect(root, read);
    this.fields = read.build();
  }

  /**
   * Reads an expression of any type.
   *
   * @throws ExpressionException if it is none, with every problem found
   */
  public static Expression parse(String text, Scope scope) {
    Reading reading = new Reading(text, scope);
    return reading.expression(reading.node());
  }

  /**
   * Reads an expression of this type; a text by itself is the word or the id that the type makes it.
   *
   * @throws ExpressionException if it is none, with every problem found
   */
  public static Expression parse(String text, Scope scope, Type type) {
    Reading reading = new Reading(text, scope);
    return reading.expression(reading.node(type));
  }

  /**
   * Reads an expression that is true, false or unknown of a row.
   *
   * @throws ExpressionException if it is none, with every problem found
   */
  public static Expression condition(String text, Scope scope) {
    return parse(text, scope, Type.Simple.TRUTH);
  }

  /** The tree. */
  public Node root() {
    return root;
  }

  /** What kind of value it has. */
  public Type type() {
    return root.type();
  }

  /** The fields that it reads, constants too, in the order in which they stand. */
  public Set<Field> fields() {
    return fields;
  }

  /**
   * What it says of a row.
   *
   * @throws IllegalStateException if its type is not {@link Type.Simple#TRUTH}
   */
  public Truth truth(Row row) {
    require(type() == Type.Simple.TRUTH, "true or false");
    return new RowEvaluation(row).truth(root);
  }

  /**
   * Its value for a row; empty when that is unknown.
   *
   * @throws IllegalStateException if its type is not {@link Type.Simple#NUMBER}
   */
  public Optional<BigDecimal> number(Row row) {
    require(type() == Type.Simple.NUMBER, "a number");
    return new RowEvaluation(row).number(root);
  }

  /**
   * Its value for a row; empty when that is unknown.
   *
   * @throws IllegalStateException if its type is not {@link Type.Simple#DATE}
   */
  public Optional<DayRange> date(Row row) {
    require(type() == Type.Simple.DATE, "a date");
    return new RowEvaluation(row).date(root);
  }

  /**
   * Its value for a row; empty when that is unknown.
   *
   * @throws IllegalStateException if its type is no text, word or reference
   */
  public Optional<String> word(Row row) {
    require(type().isWord(), "a text, a word or a reference");
    return new RowEvaluation(row).word(root);
  }

  /**
   * Its value for a row; empty when that is unknown.
   *
   * @throws IllegalStateException if its type is not {@link Type.Simple#DATES}
   */
  public Optional<DateSpan> dates(Row row) {
    require(type() == Type.Simple.DATES, "a span of dates");
    return requireNonNull(row, "row").dates(((Node.Read) root).field());
  }

  /**
   * Its value for a row; empty when that is unknown.
   *
   * @throws IllegalStateException if its type is not {@link Type.SetOf}
   */
  public Optional<Set<String>> words(Row row) {
    require(type() instanceof Type.SetOf, "a set");
    return requireNonNull(row, "row").words(((Node.Read) root).field());
  }

  /** What it says, in English. */
  public String describe() {
    return describe("en");
  }

  /**
   * What it says, in one of the six languages of the United Nations; fields are named as {@link Field#words} has them in
   * that language.
   *
   * @throws IllegalArgumentException if it is another language
   */
  public String describe(String language) {
    return new Description(language).of(root);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Expression that && root.equals(that.root);
  }

  @Override
  public int hashCode() {
    return root.hashCode();
  }

  /** The text in its one form, which reads back as an equal expression. */
  @Override
  public String toString() {
    return root.text();
  }

  private void require(boolean holds, String expected) {
    if (!holds) {
      throw new IllegalStateException(
          "expression is " + type() + "; expected " + expected + ": " + this);
    }
  }

  private static void collect(Node node, ImmutableSet.Builder<Field> fields) {
    if (node instanceof Node.Read read) {
      fields.add(read.field());
    } else if (node instanceof Node.Has has) {
      fields.add(has.field());
    }
    node.children().forEach(child -> collect(child, fields));
  }
}
