package org.officialstats.advocacy.expression;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.expression.Type.Simple;
import org.officialstats.advocacy.language.Phrases;
import org.officialstats.advocacy.language.Value;
import org.officialstats.advocacy.language.Voice;
import org.officialstats.advocacy.model.LocalizedText;

/** Says in a language of people what a node says. */
final class Description {
  private static final Phrases PHRASES = Phrases.beside(Description.class, "phrases.tsv");

  private final String language;
  private final Voice voice;

  /**
   * What nodes say in this language.
   *
   * @throws IllegalArgumentException if it is none of the six of the United Nations
   */
  Description(String language) {
    if (!LocalizedText.UN_LANGUAGES.contains(requireNonNull(language, "language"))) {
      throw new IllegalArgumentException("language " + Problems.quoted(language)
          + ": no phrases; expected one of " + String.join(", ", LocalizedText.UN_LANGUAGES));
    }
    this.language = language;
    this.voice = Voice.in(language);
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
      return say(length.unit().function(), of(length.amount()));
    }
    if (node instanceof Node.WordLiteral literal) {
      return quoted(literal.type(), literal.value());
    }
    Field field = ((Node.Read) node).field();
    return field.type() == Simple.TRUTH ? say("yes", words(field)) : words(field);
  }

  private String condition(Node.Condition node) {
    if (node instanceof Node.TruthLiteral literal) {
      return say(Boolean.toString(literal.value()), "");
    }
    if (node instanceof Node.Has has) {
      return say("has", words(has.field()));
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
      return say("has-not", words(has.field()));
    }
    return operand instanceof Node.Read read
        ? say("no", words(read.field()))
        : say("not", of(operand));
  }

  private String joined(String key, List<Node> operands) {
    String joined = grouped(operands.get(0));
    for (Node operand : operands.subList(1, operands.size())) {
      joined = say(key, joined, grouped(operand));
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
    return severalParts ? say("group", of(node)) : of(node);
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
    return say(key, of(node.left()), of(node.right()));
  }

  private String test(Node.Condition node) {
    if (node instanceof Node.OneOf oneOf) {
      String key = oneOf.words().size() == 1 ? "equal" : "one-of";
      return say(key, of(oneOf.word()), list(oneOf.word().type(), oneOf.words()));
    }
    if (node instanceof Node.Member member) {
      return say("member", of(member.word()), of(member.set()));
    }
    if (node instanceof Node.Within within) {
      return say("within", grouped(within.date()), of(within.span()));
    }
    if (node instanceof Node.SpansOverlap overlap) {
      return say("overlaps", of(overlap.left()), of(overlap.right()));
    }
    if (node instanceof Node.AnyOf anyOf) {
      return say("any-of", of(anyOf.set()), list(anyOf.set().type(), anyOf.words()));
    }
    Node.IsA isA = (Node.IsA) node;
    return say("is-a", of(isA.word()), quoted(isA.word().type(), isA.kind()));
  }

  private String quantity(Node.Quantity node) {
    if (node instanceof Node.NumberLiteral literal) {
      return Value.of(literal.value()).in(voice);
    }
    if (node instanceof Node.Size size) {
      return say("size", of(size.set()));
    }
    if (node instanceof Node.DaysBetween between) {
      return say("between", grouped(between.later()), grouped(between.earlier()));
    }
    Node.Arithmetic arithmetic = (Node.Arithmetic) node;
    String key = switch (arithmetic.operation()) {
      case PLUS -> "plus";
      case MINUS -> "minus";
      case TIMES -> "times";
    };
    return say(key, grouped(arithmetic.left()), grouped(arithmetic.right()));
  }

  private String day(Node.Day node) {
    if (node instanceof Node.DateLiteral literal) {
      return Value.of(literal.value()).in(voice);
    }
    Node.Shift shift = (Node.Shift) node;
    String key = shift.operation() == Operation.PLUS ? "later" : "earlier";
    return say(key, grouped(shift.date()), of(shift.length()));
  }

  private String list(Type type, Collection<String> words) {
    return words.stream()
        .map(word -> quoted(type, word))
        .reduce((listed, word) -> say("list", listed, word))
        .orElse("");
  }

  /** The word by its label, where its vocabulary has one. */
  private String quoted(Type type, String word) {
    if (type instanceof Type.SetOf set) {
      return quoted(set.element(), word);
    }
    Optional<LocalizedText> label =
        type instanceof Type.Word one ? one.vocabulary().label(word) : Optional.empty();
    return say("quote", voice.isolated(label.map(text -> text.in(language)).orElse(word)));
  }

  private String words(Field field) {
    return voice.isolated(field.words().in(language));
  }

  private String say(String key, String a, String b) {
    return say(language, key, a, b);
  }

  static String say(String language, String key, String a, String b) {
    return PHRASES.in(language, key, ImmutableMap.of("a", a, "b", b));
  }

  private String say(String key, String a) {
    return say(key, a, "");
  }
}
