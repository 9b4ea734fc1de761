package org.officialstats.advocacy.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.shape.Pointer;
import org.officialstats.advocacy.shape.Scalar;

/** Turns single values of a tree into values of the model. */
final class Singles {
  private final Refusals refusals;

  Singles(Refusals refusals) {
    this.refusals = refusals;
  }

  /** The value; null if there was a finding. */
  @Nullable
  Object bind(Scalar type, Node node, Pointer at) {
    return switch (type.json()) {
      case TEXT ->
        node instanceof Node.Text text
            ? parse(type, text.value(), node, at)
            : wrong(type, node, at);
      case TRUTH ->
        node instanceof Node.Bool bool ? Boolean.valueOf(bool.value()) : wrong(type, node, at);
      case WHOLE_NUMBER ->
        isWhole(node) ? parse(type, literal(node), node, at) : wrong(type, node, at);
      case NUMBER -> node instanceof Node.Numeral ? number(type, node, at) : wrong(type, node, at);
    };
  }

  @Nullable
  Object parse(Scalar type, String text, Node node, Pointer at) {
    try {
      return type.parse(text);
    } catch (RuntimeException refused) {
      refusals.notOne(at, type, node, refused);
      return null;
    }
  }

  private @Nullable Object number(Scalar type, Node node, Pointer at) {
    Object value = parse(type, literal(node), node, at);
    if (value instanceof BigDecimal number && isHuge(number)) {
      refusals.add(
          at,
          refusals.value(node),
          "at most " + Limits.MAGNITUDE + " digits before and after the decimal point",
          "give a number of a sensible size");
      return null;
    }
    return value;
  }

  private static boolean isHuge(BigDecimal number) {
    return Math.abs((long) number.scale()) > Limits.MAGNITUDE
        || number.precision() - (long) number.scale() > Limits.MAGNITUDE;
  }

  private static boolean isWhole(Node node) {
    return node instanceof Node.Numeral number
        && number
            .literal()
            .chars()
            .allMatch(character -> character == '-' || Character.isDigit(character));
  }

  private static String literal(Node node) {
    return ((Node.Numeral) node).literal();
  }

  private @Nullable Object wrong(Scalar type, Node node, Pointer at) {
    return refusals.wrongType(at, node, Refusals.expectation(type));
  }
}
