package org.officialstats.advocacy.expression;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads tokens from left to right, each once, by one method for each strength of operators. Where something cannot be
 * read, it goes on behind the next {@code &&}, {@code ||} or bracket, so that it can tell more than the first problem.
 */
final class Parser {
  /** Brackets and signs that are open at once; twice the depth of a tree, for each node may need brackets. */
  private static final int MAX_OPEN = 2 * Expression.MAX_DEPTH;

  private static final Set<String> RELATIONS =
      ImmutableSet.of("==", "!=", "<", "<=", ">", ">=", "in");
  private static final Set<String> ENDS = ImmutableSet.of("&&", "||", ")", "]", ",");
  private static final ImmutableMap<String, String> HINTS = ImmutableMap.<String, String>builder()
      .put("/", "there is no division: multiply the other side")
      .put("%", "there is no remainder: leave it out")
      .put("?", "there is no choice of values: join conditions by && and ||")
      .put(":", "there is no choice of values: join conditions by && and ||")
      .put("=", "compare by ==")
      .put("&", "join conditions by &&")
      .put("|", "join conditions by ||")
      .put(".", "a function stands before its argument: isA(kind, 'ministry')")
      .put("{", "there are no maps: leave it out")
      .put("[", "a list stands to the right of in, or in overlaps(…)")
      .put("null", "ask has(x) whether there is a value")
      .buildOrThrow();

  /** Ends the reading of an operand whose problem is told. */
  private static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final boolean forGood;

    Unreadable(boolean forGood) {
      super(null, null, false, false);
      this.forGood = forGood;
    }
  }

  private final List<Token> tokens;
  private final Problems problems;
  private final IdentityHashMap<Syntax, Integer> depths = new IdentityHashMap<>();
  private int next;
  private int open;
  private int brackets;
  private int nodes;

  private Parser(List<Token> tokens, Problems problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  static Syntax parse(List<Token> tokens, Problems problems) {
    Parser parser = new Parser(tokens, problems);
    try {
      Syntax whole = parser.or();
      if (parser.peek().kind() != Token.Kind.END) {
        parser.unexpected("an operator or the end");
      }
      return whole;
    } catch (Unreadable told) {
      return new Syntax.Broken(1);
    }
  }

  private Syntax or() {
    return chain("||", () -> chain("&&", this::operand));
  }

  private Syntax chain(String sign, Supplier<Syntax> operand) {
    Syntax first = operand.get();
    if (!peek().is(sign)) {
      return first;
    }
    ImmutableList.Builder<Syntax> operands = ImmutableList.<Syntax>builder().add(first);
    while (peek().is(sign)) {
      count(take(), 1);
      operands.add(operand.get());
    }
    return deeper(new Syntax.Chain(first.column(), sign, operands.build()));
  }

  /** A comparison up to its end; if it cannot be read, the problem is told and reading goes on behind it. */
  private Syntax operand() {
    int column = peek().column();
    int openBefore = open;
    int bracketsBefore = brackets;
    try {
      Syntax read = relation();
      if (peek().kind() != Token.Kind.END && !isEnd(peek())) {
        throw unexpected("an operator, a comma, a closing bracket or the end");
      }
      return read;
    } catch (Unreadable told) {
      if (told.forGood) {
        throw told;
      }
      skip(bracketsBefore);
      open = openBefore;
      return new Syntax.Broken(column);
    }
  }

  /** Goes on to where an operand ends that began within so many brackets. */
  private void skip(int outer) {
    while (peek().kind() != Token.Kind.END && (brackets > outer || !isEnd(peek()))) {
      take();
    }
  }

  private static boolean isEnd(Token token) {
    return token.kind() == Token.Kind.SIGN && ENDS.contains(token.text());
  }

  private Syntax relation() {
    Syntax left = sum();
    if (!isRelation(peek())) {
      return left;
    }
    Token sign = take();
    Syntax relation = infix(left, sign, sum());
    if (isRelation(peek())) {
      problems.add(
          peek().column(),
          "a second comparison: " + peek().shown(),
          "one comparison between two values",
          "join two comparisons by &&, or put one in brackets");
      throw new Unreadable(false);
    }
    return relation;
  }

  private static boolean isRelation(Token token) {
    return token.kind() != Token.Kind.TEXT && RELATIONS.contains(token.text());
  }

  private Syntax sum() {
    Syntax sum = product();
    while (peek().is("+") || peek().is("-")) {
      Token sign = take();
      sum = infix(sum, sign, product());
    }
    return sum;
  }

  private Syntax product() {
    Syntax product = prefixed();
    while (peek().is("*")) {
      Token sign = take();
      product = infix(product, sign, prefixed());
    }
    return product;
  }

  private Syntax infix(Syntax left, Token sign, Syntax right) {
    count(sign, 1);
    return deeper(new Syntax.Infix(left.column(), sign.text(), left, right, sign.column()));
  }

  private Syntax prefixed() {
    if (!peek().is("!") && !peek().is("-")) {
      return primary();
    }
    Token sign = take();
    // -x is written 0 - x in the one form.
    count(sign, sign.is("-") ? 2 : 1);
    Syntax operand = inside(this::prefixed);
    return deeper(new Syntax.Prefix(sign.column(), sign.text(), operand));
  }

  private Syntax primary() {
    Token first = peek();
    if (first.is("(")) {
      take();
      Syntax inner = inside(this::or);
      expect(")", "an operator, or the closing bracket of column " + first.column());
      return inner;
    }
    if (first.is("[")) {
      return list();
    }
    return switch (first.kind()) {
      case TEXT -> leaf(new Syntax.Text(first.column(), take().text()));
      case NUMBER -> leaf(new Syntax.Numeral(first.column(), take().text()));
      case NAME -> name();
      default -> throw unexpected("a field, a literal or a function");
    };
  }

  private Syntax name() {
    Token name = peek();
    if (name.is("true") || name.is("false")) {
      return leaf(new Syntax.Truth(take().column(), name.is("true")));
    }
    if (Field.RESERVED.contains(name.text())) {
      throw unexpected("a field, a literal or a function");
    }
    take();
    if (!peek().is("(")) {
      return leaf(new Syntax.Name(name.column(), name.text()));
    }
    take();
    count(name, 1);
    ImmutableList<Syntax> arguments = separated(")", this::or);
    return deeper(new Syntax.Call(name.column(), name.text(), arguments));
  }

  private Syntax list() {
    Token bracket = take();
    return deeper(new Syntax.Listing(bracket.column(), separated("]", this::operand)));
  }

  private ImmutableList<Syntax> separated(String end, Supplier<Syntax> element) {
    ImmutableList.Builder<Syntax> elements = ImmutableList.builder();
    if (!peek().is(end)) {
      elements.add(inside(element));
      while (peek().is(",")) {
        take();
        elements.add(inside(element));
      }
    }
    expect(end, "a comma or '" + end + "'");
    return elements.build();
  }

  private Syntax inside(Supplier<Syntax> inner) {
    if (++open > MAX_OPEN) {
      throw tooDeep(peek().column(), "more than " + MAX_OPEN + " brackets and signs open at once");
    }
    Syntax read = inner.get();
    open--;
    return read;
  }

  private Syntax leaf(Syntax leaf) {
    count(tokens.get(next - 1), 1);
    return deeper(leaf);
  }

  private Syntax deeper(Syntax node) {
    int deepest = 0;
    for (Syntax part : node.parts()) {
      deepest = Math.max(deepest, depths.getOrDefault(part, 1));
    }
    depths.put(node, deepest + 1);
    if (deepest >= Expression.MAX_DEPTH) {
      throw tooDeep(node.column(), "nested deeper than " + Expression.MAX_DEPTH);
    }
    return node;
  }

  private void count(Token token, int more) {
    nodes += more;
    if (nodes > Expression.MAX_NODES) {
      problems.add(
          token.column(),
          "more than " + Expression.MAX_NODES + " values, operators and functions",
          "at most so many",
          "divide the expression");
      throw new Unreadable(true);
    }
  }

  private Unreadable tooDeep(int column, String what) {
    problems.add(
        column,
        what,
        "a depth of at most " + Expression.MAX_DEPTH,
        "take brackets away, or divide the expression");
    return new Unreadable(true);
  }

  private void expect(String sign, String expected) {
    if (!peek().is(sign)) {
      throw unexpected(expected);
    }
    take();
  }

  private Unreadable unexpected(String expected) {
    Token found = peek();
    boolean ends = found.kind() == Token.Kind.END;
    problems.add(
        found.column(),
        ends ? "the expression ends here" : "not expected here: " + found.shown(),
        expected,
        found.kind() == Token.Kind.TEXT
            ? "put an operator or a comma before it"
            : requireNonNull(
                HINTS.getOrDefault(found.text(), ends ? "complete it" : "correct it")));
    return new Unreadable(false);
  }

  private Token peek() {
    return tokens.get(next);
  }

  private Token take() {
    Token taken = tokens.get(next++);
    if (taken.is("(") || taken.is("[")) {
      brackets++;
    } else if (taken.is(")") || taken.is("]")) {
      brackets--;
    }
    return taken;
  }
}
