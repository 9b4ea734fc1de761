package org.officialstats.advocacy.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Scope;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.expression.Type.Simple;

/** Random conditions over the fields of a scope, as texts. */
final class ConditionTexts {
  private final List<Field> fields;

  ConditionTexts(Scope scope) {
    this.fields = List.copyOf(scope.fields());
  }

  Arbitrary<String> conditions() {
    return condition(3).withoutEdgeCases();
  }

  private Arbitrary<String> condition(int depth) {
    List<Arbitrary<String>> leaves = new ArrayList<>();
    add(leaves, field -> field.type() == Simple.TRUTH, field -> Arbitraries.just(field.name()));
    add(leaves, field -> true, field -> Arbitraries.just("has(" + field.name() + ")"));
    add(leaves, field -> field.type() == Simple.NUMBER, this::numbers);
    add(leaves, field -> field.type() == Simple.DATE, this::dates);
    add(leaves, field -> field.type() == Simple.DATES, this::spans);
    add(leaves, field -> field.type().isWord(), this::words);
    add(leaves, field -> field.type() instanceof Type.SetOf, this::sets);
    Arbitrary<String> leaf = Arbitraries.oneOf(leaves);
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<String> less = condition(depth - 1);
    return Arbitraries.oneOf(
        leaf,
        leaf,
        less.map(operand -> "!(" + operand + ")"),
        chain(less, " && "),
        chain(less, " || "),
        Combinators.combine(less, Arbitraries.of("==", "!="), less)
            .as((left, sign, right) -> "(" + left + ") " + sign + " (" + right + ")"));
  }

  private static Arbitrary<String> chain(Arbitrary<String> operands, String sign) {
    return operands
        .list()
        .ofMinSize(2)
        .ofMaxSize(3)
        .map(all -> "(" + String.join(")" + sign + "(", all) + ")");
  }

  private void add(
      List<Arbitrary<String>> to, Predicate<Field> which, Function<Field, Arbitrary<String>> make) {
    List<Field> chosen = fields.stream().filter(which).toList();
    if (!chosen.isEmpty()) {
      to.add(Arbitraries.of(chosen).flatMap(make));
    }
  }

  private Arbitrary<String> numbers(Field field) {
    Arbitrary<String> other = Arbitraries.oneOf(
        Arbitraries.of("0", "1", "2", "3.5", "-7", "40", "1000", "123456789.125"),
        names(Simple.NUMBER),
        names(Simple.NUMBER).map(name -> name + " * 2 - 1"));
    return Combinators.combine(relations(), other)
        .as((sign, right) -> field.name() + " " + sign + " " + right);
  }

  private Arbitrary<String> dates(Field field) {
    Arbitrary<String> day = Arbitraries.oneOf(
        Arbitraries.of("date('2014')", "date('2024-06')", "date('2030-01-31')", "asOf"),
        names(Simple.DATE));
    Arbitrary<String> moved = Combinators.combine(
            day,
            Arbitraries.of(
                " + days(90)", " - months(13)", "", " - days(7)", " + months(parameter.months)"))
        .as(String::concat);
    return Arbitraries.oneOf(
        Combinators.combine(relations(), moved)
            .as((sign, right) -> field.name() + " " + sign + " " + right),
        names(Simple.DATES).map(span -> field.name() + " in " + span),
        Combinators.combine(relations(), day)
            .as((sign, right) -> right + " - " + field.name() + " " + sign + " 365"));
  }

  private Arbitrary<String> spans(Field field) {
    return Arbitraries.oneOf(
        names(Simple.DATES).map(other -> "overlaps(" + field.name() + ", " + other + ")"),
        Arbitraries.just("asOf in " + field.name()));
  }

  private Arbitrary<String> words(Field field) {
    List<Field> alike = fields.stream()
        .filter(other -> field.type().isComparableWith(other.type()))
        .toList();
    List<Field> sets = fields.stream()
        .filter(other ->
            other.type() instanceof Type.SetOf set && set.element().isComparableWith(field.type()))
        .toList();
    List<Arbitrary<String>> all = new ArrayList<>();
    all.add(Combinators.combine(Arbitraries.of("==", "!="), literal(field.type()))
        .as((sign, word) -> field.name() + " " + sign + " " + word));
    all.add(Combinators.combine(Arbitraries.of("==", "!="), Arbitraries.of(alike))
        .as((sign, other) -> field.name() + " " + sign + " " + other.name()));
    all.add(list(field.type()).map(words -> field.name() + " in " + words));
    if (!sets.isEmpty()) {
      all.add(Arbitraries.of(sets).map(set -> field.name() + " in " + set.name()));
    }
    if (field.type() instanceof Type.Word word) {
      all.add(Arbitraries.of(word.vocabulary().kinds())
          .map(kind -> "isA(" + field.name() + ", '" + kind + "')"));
    }
    return Arbitraries.oneOf(all);
  }

  private Arbitrary<String> sets(Field field) {
    Type element = ((Type.SetOf) field.type()).element();
    return Arbitraries.oneOf(
        list(element).map(words -> "overlaps(" + field.name() + ", " + words + ")"),
        literal(element).map(word -> word + " in " + field.name()),
        Combinators.combine(relations(), Arbitraries.of("0", "1", "2.5"))
            .as((sign, size) -> "size(" + field.name() + ") " + sign + " " + size));
  }

  private static Arbitrary<String> list(Type type) {
    return literal(type)
        .set()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(words -> "[" + String.join(", ", words) + "]");
  }

  private static Arbitrary<String> literal(Type type) {
    if (type instanceof Type.Word word) {
      return Arbitraries.of(word.vocabulary().words()).map(text -> "'" + text + "'");
    }
    return Arbitraries.of(
        type == Simple.TEXT
            ? List.of("'en'", "'fr'", "'002'", "'USD'", "'2024'", "'x9'")
            : List.of("'x0'", "'x1'", "'x2'", "'x5'", "'nowhere'"));
  }

  private static Arbitrary<String> relations() {
    return Arbitraries.of("==", "!=", "<", "<=", ">", ">=");
  }

  private Arbitrary<String> names(Type type) {
    return Arbitraries.of(
        fields.stream().filter(field -> field.type() == type).map(Field::name).toList());
  }
}
