package org.officialstats.advocacy.expression;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a node in its one form: one space around what joins two operands, parentheses only where they are needed. */
final class Printer {
  /** How strongly a node holds its operands together, from the weakest. */
  private static final int OR = 1;

  private static final int AND = 2;
  private static final int RELATION = 3;
  private static final int SUM = 4;
  private static final int PRODUCT = 5;
  private static final int PREFIX = 6;
  private static final int WHOLE = 7;

  private Printer() {}

  static String text(Node node) {
    if (node instanceof Node.Condition condition) {
      return condition(condition);
    }
    if (node instanceof Node.Quantity quantity) {
      return quantity(quantity);
    }
    if (node instanceof Node.Day day) {
      return day(day);
    }
    if (node instanceof Node.Length length) {
      return length.unit().function() + "(" + text(length.amount()) + ")";
    }
    return node instanceof Node.Read read
        ? read.field().name()
        : quoted(((Node.WordLiteral) node).value());
  }

  private static String condition(Node.Condition node) {
    if (node instanceof Node.TruthLiteral literal) {
      return Boolean.toString(literal.value());
    }
    if (node instanceof Node.Has has) {
      return "has(" + has.field().name() + ")";
    }
    if (node instanceof Node.Not not) {
      return "!" + operand(not.operand(), PREFIX);
    }
    if (node instanceof Node.And and) {
      return joined(" && ", and.children(), AND + 1);
    }
    if (node instanceof Node.Or or) {
      return joined(" || ", or.children(), OR + 1);
    }
    if (node instanceof Node.Comparison comparison) {
      return infix(
          comparison.left(), comparison.relation().sign(), comparison.right(), RELATION + 1);
    }
    return test(node);
  }

  private static String test(Node.Condition node) {
    if (node instanceof Node.OneOf oneOf) {
      return operand(oneOf.word(), SUM) + " in " + list(oneOf.words());
    }
    if (node instanceof Node.Member member) {
      return infix(member.word(), "in", member.set(), SUM);
    }
    if (node instanceof Node.Within within) {
      return infix(within.date(), "in", within.span(), SUM);
    }
    if (node instanceof Node.SpansOverlap overlap) {
      return "overlaps(" + text(overlap.left()) + ", " + text(overlap.right()) + ")";
    }
    if (node instanceof Node.AnyOf anyOf) {
      return "overlaps(" + text(anyOf.set()) + ", " + list(anyOf.words()) + ")";
    }
    Node.IsA isA = (Node.IsA) node;
    return "isA(" + text(isA.word()) + ", " + quoted(isA.kind()) + ")";
  }

  private static String quantity(Node.Quantity node) {
    if (node instanceof Node.NumberLiteral literal) {
      return literal.value().toPlainString();
    }
    if (node instanceof Node.Size size) {
      return "size(" + text(size.set()) + ")";
    }
    if (node instanceof Node.DaysBetween between) {
      return operand(between.later(), SUM) + " - " + operand(between.earlier(), PRODUCT);
    }
    Node.Arithmetic arithmetic = (Node.Arithmetic) node;
    int strength = strength(arithmetic);
    return operand(arithmetic.left(), strength)
        + " " + arithmetic.operation().sign() + " "
        + operand(arithmetic.right(), strength + 1);
  }

  private static String day(Node.Day node) {
    if (node instanceof Node.DateLiteral literal) {
      return "date(" + quoted(literal.value().toString()) + ")";
    }
    Node.Shift shift = (Node.Shift) node;
    return infix(shift.date(), shift.operation().sign(), shift.length(), SUM);
  }

  private static String infix(Node left, String sign, Node right, int least) {
    return operand(left, least) + " " + sign + " " + operand(right, least);
  }

  private static String joined(String sign, List<Node> operands, int least) {
    return operands.stream()
        .map(operand -> operand(operand, least))
        .collect(Collectors.joining(sign));
  }

  private static String operand(Node node, int least) {
    return strength(node) < least ? "(" + text(node) + ")" : text(node);
  }

  private static int strength(Node node) {
    if (node instanceof Node.Or) {
      return OR;
    }
    if (node instanceof Node.And) {
      return AND;
    }
    if (node instanceof Node.Comparison
        || node instanceof Node.OneOf
        || node instanceof Node.Member
        || node instanceof Node.Within) {
      return RELATION;
    }
    if (node instanceof Node.Arithmetic arithmetic) {
      return arithmetic.operation() == Operation.TIMES ? PRODUCT : SUM;
    }
    if (node instanceof Node.Shift || node instanceof Node.DaysBetween) {
      return SUM;
    }
    return node instanceof Node.Not ? PREFIX : WHOLE;
  }

  private static String list(Collection<String> words) {
    return words.stream().map(Printer::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  /** The text as a literal. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("'");
    text.codePoints().forEach(character -> quoted.append(escaped(character)));
    return quoted.append('\'').toString();
  }

  private static String escaped(int character) {
    return switch (character) {
      case '\'' -> "\\'";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default ->
        isPlain(character)
            ? Character.toString(character)
            : String.format(Locale.ROOT, "\\U%08x", character);
    };
  }

  /** Whether a character can be seen; by fixed ranges, since Java learns new characters with every release. */
  private static boolean isPlain(int character) {
    boolean control = character < 0x20 || character >= 0x7F && character <= 0xA0;
    boolean format = character == 0xAD
        || character >= 0x200B && character <= 0x200F
        || character >= 0x2028 && character <= 0x202E
        || character >= 0x2060 && character <= 0x206F
        || character == 0xFEFF;
    boolean noText = character >= 0xD800 && character <= 0xF8FF
        || character >= 0xFFF0 && character <= 0xFFFF
        || character >= 0xE0000;
    return !control && !format && !noText;
  }
}
