package org.officialstats.advocacy.expression;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.officialstats.advocacy.expression.Type.Simple;

/** The functions of the language and what their arguments have to be. There are no others. */
final class Functions {
  /** One function: how many arguments it takes, and how it is written. */
  private record Function(int arguments, String form) {}

  private static final ImmutableMap<String, Function> KNOWN =
      ImmutableMap.<String, Function>builder()
          .put("has", new Function(1, "has(field)"))
          .put("size", new Function(1, "size(set)"))
          .put("isA", new Function(2, "isA(kind, 'ministry')"))
          .put("overlaps", new Function(2, "overlaps(span, period) or overlaps(set, ['a', 'b'])"))
          .put("date", new Function(1, "date('2026-07-01')"))
          .put("days", new Function(1, "days(90)"))
          .put("months", new Function(1, "months(12)"))
          .buildOrThrow();

  private static final String WORD = "a code, a choice or a country";

  private final Checker checker;
  private final Literals literals;
  private final Problems problems;

  Functions(Checker checker, Literals literals, Problems problems) {
    this.checker = checker;
    this.literals = literals;
    this.problems = problems;
  }

  Optional<Node> node(Syntax.Call call) {
    Function function = KNOWN.get(call.function());
    if (function == null) {
      unknown(call);
      return Optional.empty();
    }
    if (call.parts().size() != function.arguments()) {
      problems.add(
          call.column(),
          call.function() + " with " + call.parts().size() + " arguments",
          "" + function.arguments(),
          "write " + function.form());
      return Optional.empty();
    }
    Syntax first = call.parts().get(0);
    return switch (call.function()) {
      case "has" -> has(call, first);
      case "size" -> size(call, first);
      case "isA" -> isA(call, first, call.parts().get(1));
      case "overlaps" -> overlaps(call, first, call.parts().get(1));
      case "date" -> literals.date(call.column(), first);
      case "days" -> length(call, Unit.DAYS, first);
      default -> length(call, Unit.MONTHS, first);
    };
  }

  private void unknown(Syntax.Call call) {
    String name = call.function();
    String last = name.substring(name.lastIndexOf('.') + 1);
    boolean method = name.indexOf('.') > 0 && KNOWN.containsKey(last);
    problems.add(
        call.column(),
        "no function " + Problems.quoted(name),
        "one of " + String.join(", ", KNOWN.keySet()),
        method
            ? "a function stands before its argument: " + before(last, name)
            : Problems.meant(name, KNOWN.keySet(), "leave it out"));
  }

  /** {@code kind.isA} as it is written here: {@code isA(kind, …)}. */
  private static String before(String function, String path) {
    String subject = path.substring(0, path.length() - function.length() - 1);
    String rest = requireNonNull(KNOWN.get(function)).arguments() > 1 ? ", …)" : ")";
    return function + "(" + subject + rest;
  }

  private Optional<Node> has(Syntax.Call call, Syntax part) {
    if (part instanceof Syntax.Name name) {
      return checker.read(name).map(read -> new Node.Has(place(call), read.field()));
    }
    fieldNeeded(part, "a field");
    return Optional.empty();
  }

  private Optional<Node> size(Syntax.Call call, Syntax part) {
    return read(part, "a set")
        .filter(read -> isOf(read.type() instanceof Type.SetOf, part, read, "a set"))
        .map(set -> new Node.Size(place(call), set));
  }

  private Optional<Node> isA(Syntax.Call call, Syntax part, Syntax kind) {
    Optional<Node.Read> word =
        read(part, WORD).filter(read -> isOf(read.type() instanceof Type.Word, part, read, WORD));
    return word.flatMap(read -> literals
        .kind(kind, ((Type.Word) read.type()).vocabulary())
        .map(known -> new Node.IsA(place(call), read, known)));
  }

  private Optional<Node> overlaps(Syntax.Call call, Syntax first, Syntax second) {
    Optional<Node.Read> left = read(first, "a span of dates or a set");
    if (left.isPresent() && left.get().type() instanceof Type.SetOf set) {
      return anyOf(call, left.get(), set, second);
    }
    Optional<Node.Read> spanOrSet = left.filter(
        read -> isOf(read.type() == Simple.DATES, first, read, "a span of dates or a set"));
    Optional<Node.Read> right = read(second, "a span of dates")
        .filter(read -> isOf(read.type() == Simple.DATES, second, read, "a span of dates"));
    return spanOrSet.flatMap(
        one -> right.map(other -> new Node.SpansOverlap(place(call), one, other)));
  }

  private Optional<Node> anyOf(Syntax.Call call, Node.Read set, Type.SetOf type, Syntax part) {
    if (part instanceof Syntax.Listing list) {
      return checker
          .words(list, type.element())
          .map(words -> new Node.AnyOf(place(call), set, words));
    }
    literals.literalNeeded(part, "a list such as ['a', 'b']");
    return Optional.empty();
  }

  private Optional<Node> length(Syntax.Call call, Unit unit, Syntax part) {
    Optional<Node> amount = checker.required(part, Simple.NUMBER, write(unit));
    return amount
        .filter(node -> isLength(unit, part, node))
        .map(node -> new Node.Length(place(call), unit, node));
  }

  private boolean isLength(Unit unit, Syntax part, Node amount) {
    boolean constant = amount instanceof Node.Read read && read.field().constant();
    boolean whole = amount instanceof Node.NumberLiteral literal
        && unit.amount(literal.value()).isPresent();
    if (!constant && !whole) {
      problems.add(
          part.column(),
          Problems.quoted(amount.text()) + " as a number of " + unit.function(),
          "a whole number up to " + BigDecimal.valueOf(unit.most())
              + ", or a field that is the same for all records",
          write(unit));
    }
    return constant || whole;
  }

  private static String write(Unit unit) {
    return "write " + requireNonNull(KNOWN.get(unit.function())).form();
  }

  /** The field that an argument names, where nothing else can be of the type that is needed. */
  private Optional<Node.Read> read(Syntax part, String expected) {
    if (part instanceof Syntax.Name name) {
      return checker.read(name);
    }
    fieldNeeded(part, "a field that is " + expected);
    return Optional.empty();
  }

  private void fieldNeeded(Syntax part, String expected) {
    if (!(part instanceof Syntax.Broken)) {
      problems.add(part.column(), "not a field", expected, "write the name of a field");
    }
  }

  private boolean isOf(boolean fits, Syntax part, Node node, String expected) {
    if (!fits) {
      problems.add(
          part.column(),
          Problems.quoted(node.text()) + " is " + node.type(),
          expected,
          "take another field");
    }
    return fits;
  }

  private static Place place(Syntax.Call call) {
    return new Place(call.column());
  }
}
