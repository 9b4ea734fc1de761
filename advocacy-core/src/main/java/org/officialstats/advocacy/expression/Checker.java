package org.officialstats.advocacy.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.officialstats.advocacy.expression.Type.Simple;

/**
 * Gives names their meaning and parts their types, from what was written to what is meant. A part with a problem is
 * empty, and nothing more is said of what contains it.
 */
final class Checker {
  private final Scope scope;
  private final Problems problems;
  private final Literals literals;
  private final Functions functions;

  Checker(Scope scope, Problems problems) {
    this.scope = scope;
    this.problems = problems;
    this.literals = new Literals(problems);
    this.functions = new Functions(this, literals, problems);
  }

  /** The node of a part that is an expression of its own. */
  Optional<Node> node(Syntax part) {
    if (part instanceof Syntax.Name name) {
      return read(name).map(read -> read);
    }
    if (part instanceof Syntax.Text text) {
      return literals.text(text, Simple.TEXT);
    }
    if (part instanceof Syntax.Numeral number) {
      return literals.number(number);
    }
    if (part instanceof Syntax.Truth truth) {
      return Optional.of(new Node.TruthLiteral(new Place(truth.column()), truth.value()));
    }
    if (part instanceof Syntax.Prefix prefix) {
      return prefix.sign().equals("!") ? not(prefix) : negative(prefix);
    }
    if (part instanceof Syntax.Chain chain) {
      return chain(chain);
    }
    if (part instanceof Syntax.Infix infix) {
      return infix(infix);
    }
    if (part instanceof Syntax.Call call) {
      return functions.node(call);
    }
    if (part instanceof Syntax.Listing list) {
      problems.add(
          list.column(),
          "a list by itself",
          "a value",
          "a list stands to the right of in, or in overlaps(…)");
    }
    return Optional.empty();
  }

  /** The node of a part where a value of this type is needed, so that a text can be a word or an id. */
  Optional<Node> node(Syntax part, Type wanted) {
    return part instanceof Syntax.Text text ? literals.text(text, wanted) : node(part);
  }

  /** The node of a part, and a problem unless it is of this type. */
  Optional<Node> required(Syntax part, Type type, String remedy) {
    return node(part).filter(node -> {
      boolean fits = node.type().isComparableWith(type);
      if (!fits) {
        problems.add(
            part.column(),
            Problems.quoted(node.text()) + " is " + node.type(),
            type.toString(),
            remedy);
      }
      return fits;
    });
  }

  /** The field that a part names. */
  Optional<Node.Read> read(Syntax.Name name) {
    Optional<Field> field = scope.find(name.path());
    if (field.isEmpty()) {
      problems.add(
          name.column(),
          "no field " + Problems.quoted(name.path()),
          "one of " + scope.names().size() + " fields",
          Problems.meant(
              name.path(), scope.names(), "known are " + String.join(", ", scope.names())));
    }
    return field.map(known -> new Node.Read(new Place(name.column()), known));
  }

  private Optional<Node> not(Syntax.Prefix prefix) {
    return required(prefix.operand(), Simple.TRUTH, "put ! before a condition")
        .map(operand -> new Node.Not(new Place(prefix.column()), operand));
  }

  private Optional<Node> negative(Syntax.Prefix prefix) {
    Place at = new Place(prefix.column());
    return required(prefix.operand(), Simple.NUMBER, "put - before a number")
        .map(operand -> operand instanceof Node.NumberLiteral literal
            ? new Node.NumberLiteral(at, literal.value().negate())
            : new Node.Arithmetic(
                at, Operation.MINUS, new Node.NumberLiteral(at, BigDecimal.ZERO), operand));
  }

  private Optional<Node> chain(Syntax.Chain chain) {
    boolean and = chain.sign().equals("&&");
    List<Node> operands = new ArrayList<>();
    boolean complete = true;
    for (Syntax part : chain.parts()) {
      Optional<Node> operand = required(part, Simple.TRUTH, "join conditions by " + chain.sign());
      operand.ifPresent(node -> operands.addAll(flat(node, and)));
      complete &= operand.isPresent();
    }
    if (!complete) {
      return Optional.empty();
    }
    Place at = new Place(chain.column());
    return Optional.of(and ? new Node.And(at, operands) : new Node.Or(at, operands));
  }

  private static List<Node> flat(Node node, boolean and) {
    boolean same = and ? node instanceof Node.And : node instanceof Node.Or;
    return same ? node.children() : List.of(node);
  }

  private Optional<Node> infix(Syntax.Infix infix) {
    return switch (infix.sign()) {
      case "in" -> in(infix);
      case "+" -> sum(infix, Operation.PLUS);
      case "-" -> sum(infix, Operation.MINUS);
      case "*" -> product(infix);
      default -> comparison(infix);
    };
  }

  private Optional<Node> product(Syntax.Infix infix) {
    Optional<Node> left = required(infix.left(), Simple.NUMBER, "multiply numbers only");
    Optional<Node> right = required(infix.right(), Simple.NUMBER, "multiply numbers only");
    return left.flatMap(first -> right.map(
        second -> new Node.Arithmetic(new Place(infix.column()), Operation.TIMES, first, second)));
  }

  private Optional<Node> sum(Syntax.Infix infix, Operation operation) {
    Optional<Node> left = node(infix.left());
    Optional<Node> right = node(infix.right());
    return left.flatMap(first -> right.flatMap(second -> sum(infix, operation, first, second)));
  }

  private Optional<Node> sum(Syntax.Infix infix, Operation operation, Node left, Node right) {
    Place at = new Place(infix.column());
    if (left.type() == Simple.NUMBER && right.type() == Simple.NUMBER) {
      return Optional.of(new Node.Arithmetic(at, operation, left, right));
    }
    if (left.type() == Simple.DATE && right instanceof Node.Length length) {
      return Optional.of(new Node.Shift(at, operation, left, length));
    }
    boolean dates = left.type() == Simple.DATE && right.type() == Simple.DATE;
    if (dates && operation == Operation.MINUS) {
      return Optional.of(new Node.DaysBetween(at, left, right));
    }
    problems.add(
        infix.signColumn(),
        left.type() + " " + operation.sign() + " " + right.type(),
        "two numbers, a date and a length of time after it, or date - date",
        remedy(left.type(), right.type()));
    return Optional.empty();
  }

  private static String remedy(Type left, Type right) {
    if (left == Simple.DATE && right == Simple.NUMBER) {
      return "write days(…) or months(…) for the length";
    }
    return left == Simple.LENGTH ? "put the date first" : "correct one side";
  }

  private Optional<Node> comparison(Syntax.Infix infix) {
    boolean textFirst =
        infix.left() instanceof Syntax.Text && !(infix.right() instanceof Syntax.Text);
    Syntax one = textFirst ? infix.right() : infix.left();
    Syntax other = textFirst ? infix.left() : infix.right();
    Optional<Node> first = node(one);
    Optional<Node> second =
        first.map(known -> node(other, known.type())).orElseGet(() -> node(other));
    return (textFirst ? second : first)
        .flatMap(
            left -> (textFirst ? first : second).flatMap(right -> compared(infix, left, right)));
  }

  private Optional<Node> compared(Syntax.Infix infix, Node left, Node right) {
    Relation relation = relation(infix.sign());
    Type type = left.type();
    boolean ordered = type == Simple.NUMBER || type == Simple.DATE;
    boolean comparable = ordered || type == Simple.TRUTH || type.isWord();
    if (!type.isComparableWith(right.type())) {
      problems.add(
          infix.signColumn(),
          type + " " + infix.sign() + " " + right.type(),
          "values of one type on both sides",
          "correct one side");
    } else if (!comparable || !ordered && !relation.isEquality()) {
      problems.add(
          infix.signColumn(),
          type + " " + infix.sign() + " " + right.type(),
          relation.isEquality() ? "single values" : "numbers or dates, which have an order",
          relation.isEquality() ? "use in or overlaps(…)" : "use ==, != or in");
    } else {
      return Optional.of(new Node.Comparison(new Place(infix.column()), relation, left, right));
    }
    return Optional.empty();
  }

  private static Relation relation(String sign) {
    for (Relation relation : Relation.values()) {
      if (relation.sign().equals(sign)) {
        return relation;
      }
    }
    throw new IllegalStateException("no relation " + sign);
  }

  private Optional<Node> in(Syntax.Infix infix) {
    Place at = new Place(infix.column());
    if (infix.right() instanceof Syntax.Listing list) {
      Optional<Node> word = node(infix.left()).filter(node -> isWord(infix.left(), node));
      Optional<Set<String>> words = word.flatMap(node -> words(list, node.type()));
      return word.flatMap(node -> words.map(set -> new Node.OneOf(at, node, set)));
    }
    Optional<Node> right = node(infix.right());
    if (right.isPresent() && right.get() instanceof Node.Read read) {
      if (read.type() instanceof Type.SetOf set) {
        return member(infix, read, set.element());
      }
      if (read.type() == Simple.DATES) {
        return required(infix.left(), Simple.DATE, "a span has dates in it")
            .map(date -> new Node.Within(at, date, read));
      }
    }
    Optional<Node> left = node(infix.left());
    right.ifPresent(node -> problems.add(
        infix.right().column(),
        "in " + node.type(),
        "a list, a set or a span of dates to the right of in",
        left.isPresent() ? "use == for a single value" : ""));
    return Optional.empty();
  }

  private Optional<Node> member(Syntax.Infix infix, Node.Read set, Type element) {
    return node(infix.left(), element)
        .filter(word -> {
          boolean fits = word.type().isComparableWith(element);
          if (!fits) {
            problems.add(
                infix.signColumn(),
                word.type() + " in " + set.type(),
                element + " to the left of in",
                "correct one side");
          }
          return fits;
        })
        .map(word -> new Node.Member(new Place(infix.column()), word, set));
  }

  /** Whether a node can be one of a list of literals; a problem if not. */
  private boolean isWord(Syntax part, Node node) {
    if (!node.type().isWord()) {
      problems.add(
          part.column(),
          Problems.quoted(node.text()) + " is " + node.type(),
          "a text, a word or an id to the left of in […]",
          node.type() instanceof Type.SetOf
              ? "write overlaps(" + node.text() + ", […])"
              : "compare by ==");
    }
    return node.type().isWord();
  }

  /** The texts of a list, each of which has to be of this type. */
  Optional<Set<String>> words(Syntax.Listing list, Type type) {
    Set<String> words = new TreeSet<>();
    boolean complete = true;
    if (list.parts().isEmpty()) {
      problems.add(list.column(), "an empty list", "at least one text", "add one");
      complete = false;
    }
    for (Syntax part : list.parts()) {
      Optional<Node> word = literals.word(part, type);
      word.ifPresent(node -> words.add(((Node.WordLiteral) node).value()));
      complete &= word.isPresent();
    }
    return complete ? Optional.of(words) : Optional.empty();
  }
}
