package org.officialstats.advocacy.expression;

import java.util.Collection;
import java.util.List;
import org.officialstats.advocacy.expression.Type.Simple;

/** Says in a language of people what a node says. */
final class Description {
  private final Phrases phrases;

  Description(Phrases phrases) {
    this.phrases = phrases;
  }

  String of(Node node) {
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
      return phrases.text(length.unit().function(), of(length.amount()));
    }
    if (node instanceof Node.WordLiteral literal) {
      return quoted(literal.value());
    }
    Field field = ((Node.Read) node).field();
    return field.type() == Simple.TRUTH ? phrases.text("yes", words(field)) : words(field);
  }

  private String condition(Node.Condition node) {
    if (node instanceof Node.TruthLiteral literal) {
      return phrases.text(Boolean.toString(literal.value()), "");
    }
    if (node instanceof Node.Has has) {
      return phrases.text("has", words(has.field()));
    }
    if (node instanceof Node.Not not) {
      return not(not.operand());
    }
    if (node instanceof Node.And and) {
      return joined("and", and.children());
    }
    if (node instanceof Node.Or or) {
      return joined("or", or.children());
    }
    return node instanceof Node.Comparison comparison ? comparison(comparison) : test(node);
  }

  private String not(Node operand) {
    if (operand instanceof Node.Has has) {
      return phrases.text("has-not", words(has.field()));
    }
    return operand instanceof Node.Read read
        ? phrases.text("no", words(read.field()))
        : phrases.text("not", of(operand));
  }

  private String joined(String key, List<Node> operands) {
    String joined = grouped(operands.get(0));
    for (Node operand : operands.subList(1, operands.size())) {
      joined = phrases.text(key, joined, grouped(operand));
    }
    return joined;
  }

  /** With brackets around what has several parts, so that nobody wonders what belongs together. */
  private String grouped(Node node) {
    boolean severalParts = node instanceof Node.And
        || node instanceof Node.Or
        || node instanceof Node.Arithmetic
        || node instanceof Node.DaysBetween
        || node instanceof Node.Shift;
    return severalParts ? phrases.text("group", of(node)) : of(node);
  }

  private String comparison(Node.Comparison node) {
    Type type = node.left().type();
    String relation = switch (node.relation()) {
      case EQUAL -> "equal";
      case DIFFERENT -> "different";
      case LESS -> "less";
      case AT_MOST -> "at-most";
      case GREATER -> "greater";
      case AT_LEAST -> "at-least";
    };
    String key = relation;
    if (type == Simple.TRUTH) {
      key = "truth-" + relation;
    } else if (type == Simple.DATE && !node.relation().isEquality()) {
      key = "date-" + relation;
    }
    return phrases.text(key, of(node.left()), of(node.right()));
  }

  private String test(Node.Condition node) {
    if (node instanceof Node.OneOf oneOf) {
      String key = oneOf.words().size() == 1 ? "equal" : "one-of";
      return phrases.text(key, of(oneOf.word()), list(oneOf.words()));
    }
    if (node instanceof Node.Member member) {
      return phrases.text("member", of(member.word()), of(member.set()));
    }
    if (node instanceof Node.Within within) {
      return phrases.text("within", grouped(within.date()), of(within.span()));
    }
    if (node instanceof Node.SpansOverlap overlap) {
      return phrases.text("overlaps", of(overlap.left()), of(overlap.right()));
    }
    if (node instanceof Node.AnyOf anyOf) {
      return phrases.text("any-of", of(anyOf.set()), list(anyOf.words()));
    }
    Node.IsA isA = (Node.IsA) node;
    return phrases.text("is-a", of(isA.word()), quoted(isA.kind()));
  }

  private String quantity(Node.Quantity node) {
    if (node instanceof Node.NumberLiteral literal) {
      return literal.value().toPlainString();
    }
    if (node instanceof Node.Size size) {
      return phrases.text("size", of(size.set()));
    }
    if (node instanceof Node.DaysBetween between) {
      return phrases.text("between", grouped(between.later()), grouped(between.earlier()));
    }
    Node.Arithmetic arithmetic = (Node.Arithmetic) node;
    String key = switch (arithmetic.operation()) {
      case PLUS -> "plus";
      case MINUS -> "minus";
      case TIMES -> "times";
    };
    return phrases.text(key, grouped(arithmetic.left()), grouped(arithmetic.right()));
  }

  private String day(Node.Day node) {
    if (node instanceof Node.DateLiteral literal) {
      return literal.value().toString();
    }
    Node.Shift shift = (Node.Shift) node;
    String key = shift.operation() == Operation.PLUS ? "later" : "earlier";
    return phrases.text(key, grouped(shift.date()), of(shift.length()));
  }

  private String list(Collection<String> words) {
    return words.stream()
        .map(this::quoted)
        .reduce((listed, word) -> phrases.text("list", listed, word))
        .orElse("");
  }

  private String quoted(String word) {
    return phrases.text("quote", word);
  }

  private String words(Field field) {
    return field.words().in(phrases.language());
  }
}
