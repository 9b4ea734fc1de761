package org.officialstats.advocacy.expression;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** The reading of one text: tokens, then syntax, then meaning; every step is linear in the length of the text. */
final class Reading {
  private final Problems problems = new Problems();
  private final Checker checker;
  private final Syntax syntax;

  Reading(String text, Scope scope) {
    this.checker = new Checker(requireNonNull(scope, "scope"), problems);
    checkLength(requireNonNull(text, "text"), "shorten or divide the expression");
    problems.done();
    this.syntax = Parser.parse(Lexer.tokens(text, problems), problems);
  }

  Optional<Node> node() {
    return checker.node(syntax);
  }

  Optional<Node> node(Type type) {
    return syntax instanceof Syntax.Text
        ? checker.node(syntax, type)
        : checker.required(syntax, type, "the whole expression has to be " + type);
  }

  Expression expression(Optional<Node> root) {
    problems.done();
    Expression expression = new Expression(root.orElseThrow());
    checkLength(expression.toString(), "written out it is too long: divide the expression");
    problems.done();
    return expression;
  }

  private void checkLength(String text, String remedy) {
    int length = text.codePointCount(0, text.length());
    if (length > Expression.MAX_LENGTH) {
      problems.add(
          Expression.MAX_LENGTH + 1,
          length + " characters",
          "at most " + Expression.MAX_LENGTH,
          remedy);
    }
  }
}
