package org.officialstats.advocacy.expression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.officialstats.advocacy.expression.Type.Simple;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.PartialDate;

/** Random trees over {@link Fields}, and random rows for them. */
final class Trees {
  private static final Place AT = new Place(1);
  private static final List<Type> WORD_TYPES = List.of(
      Simple.TEXT,
      Fields.KIND,
      Fields.OWNER_KIND,
      Fields.STATE,
      Fields.COUNTRY,
      Fields.ORGANIZATION,
      Fields.OBJECTIVE);
  private static final List<Relation> EQUALITIES = List.of(Relation.EQUAL, Relation.DIFFERENT);
  private static final LocalDate FIRST = LocalDate.of(2025, 11, 1);
  private static final int DAYS = 500;

  /** Whether numbers are whole and dates known to the day, as CEL has them. */
  private final boolean plain;

  private Trees(boolean plain) {
    this.plain = plain;
  }

  /** Trees and rows of everything that the language has. */
  static Trees all() {
    return new Trees(false);
  }

  /** Trees and rows whose numbers are whole and whose dates are known to the day. */
  static Trees plain() {
    return new Trees(true);
  }

  Arbitrary<Node> condition() {
    return condition(4);
  }

  /** Comparisons of a field with something else, which have no answer for a row without values. */
  Arbitrary<Node> comparisonOfFields() {
    return Arbitraries.oneOf(
        mixed(fields(Simple.NUMBER), number(3), List.of(Relation.values())),
        mixed(fields(Simple.DATE), date(3), List.of(Relation.values())),
        Arbitraries.of(WORD_TYPES).flatMap(type -> mixed(fields(type), word(type), EQUALITIES)),
        overlaps(),
        within(1));
  }

  private static Arbitrary<Node> compared(Arbitrary<Node> side, List<Relation> relations) {
    return mixed(side, side, relations);
  }

  private static Arbitrary<Node> mixed(
      Arbitrary<Node> left, Arbitrary<Node> right, List<Relation> relations) {
    return Combinators.combine(left, Arbitraries.of(relations), right)
        .as((one, relation, other) -> new Node.Comparison(AT, relation, one, other));
  }

  private Arbitrary<Node> condition(int depth) {
    if (depth <= 1) {
      return Arbitraries.oneOf(
          fields(Simple.TRUTH),
          Arbitraries.of(true, false).map(value -> new Node.TruthLiteral(AT, value)),
          Arbitraries.of(Fields.SCOPE.fields()).map(field -> new Node.Has(AT, field)),
          oneOf(),
          overlaps());
    }
    return Arbitraries.oneOf(
        condition(1),
        condition(depth - 1).map(operand -> new Node.Not(AT, operand)),
        chain(depth, true),
        chain(depth, false),
        compared(number(depth - 1), List.of(Relation.values())),
        compared(date(depth - 1), List.of(Relation.values())),
        compared(condition(depth - 1), EQUALITIES),
        words(),
        within(depth));
  }

  private Arbitrary<Node> chain(int depth, boolean and) {
    return condition(depth - 1).list().ofMinSize(2).ofMaxSize(4).map(operands -> {
      List<Node> flat = operands.stream()
          .flatMap(node -> (and ? node instanceof Node.And : node instanceof Node.Or)
              ? node.children().stream()
              : Stream.of(node))
          .toList();
      return and ? new Node.And(AT, flat) : new Node.Or(AT, flat);
    });
  }

  private Arbitrary<Node> words() {
    return Arbitraries.of(WORD_TYPES)
        .flatMap(type -> Arbitraries.oneOf(
            mixed(fields(type), word(type), EQUALITIES),
            mixed(word(type), fields(type), EQUALITIES),
            compared(texts(), EQUALITIES),
            member(type)));
  }

  private Arbitrary<Node> member(Type type) {
    List<Field> sets = Fields.of(new Type.SetOf(type));
    return sets.isEmpty()
        ? oneOf()
        : Combinators.combine(word(type), Arbitraries.of(sets))
            .as((word, set) -> new Node.Member(AT, word, new Node.Read(AT, set)));
  }

  private Arbitrary<Node> oneOf() {
    Arbitrary<Node> listed = Arbitraries.of(WORD_TYPES)
        .flatMap(type -> Combinators.combine(
                type == Simple.TEXT ? word(type) : fields(type),
                values(type).set().ofMinSize(1).ofMaxSize(3))
            .as((word, words) -> new Node.OneOf(AT, word, words)));
    Arbitrary<Node> kinds = Arbitraries.of(Fields.KIND, Fields.OWNER_KIND, Fields.COUNTRY)
        .flatMap(type -> Combinators.combine(
                Arbitraries.of(Fields.of(type)).map(Trees::read),
                Arbitraries.of(((Type.Word) type).vocabulary().kinds()))
            .as((word, kind) -> new Node.IsA(AT, word, kind)));
    return Arbitraries.oneOf(listed, kinds);
  }

  private Arbitrary<Node> overlaps() {
    Arbitrary<Node.Read> span = Arbitraries.of(Fields.of(Simple.DATES)).map(Trees::read);
    Arbitrary<Node> spans =
        Combinators.combine(span, span).as((one, other) -> new Node.SpansOverlap(AT, one, other));
    return Arbitraries.oneOf(
        spans,
        Arbitraries.of(sets())
            .flatMap(set -> values(((Type.SetOf) set.type()).element())
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(words -> new Node.AnyOf(AT, read(set), words))));
  }

  private Arbitrary<Node> within(int depth) {
    return Combinators.combine(date(depth - 1), Arbitraries.of(Fields.of(Simple.DATES)))
        .as((date, span) -> new Node.Within(AT, date, read(span)));
  }

  private Arbitrary<Node> number(int depth) {
    Arbitrary<Node> leaf = Arbitraries.oneOf(
        numbers().map(value -> new Node.NumberLiteral(AT, value)),
        fields(Simple.NUMBER),
        Arbitraries.of(sets()).map(set -> new Node.Size(AT, read(set))));
    if (depth <= 1) {
      return leaf;
    }
    Arbitrary<Node> calculated = Combinators.combine(
            number(depth - 1), Arbitraries.of(Operation.values()), number(depth - 1))
        .as((left, operation, right) -> new Node.Arithmetic(AT, operation, left, right));
    Arbitrary<Node> between = Combinators.combine(date(depth - 1), date(depth - 1))
        .as((later, earlier) -> new Node.DaysBetween(AT, later, earlier));
    return Arbitraries.oneOf(leaf, calculated, between);
  }

  private Arbitrary<Node> date(int depth) {
    Arbitrary<Node> leaf = Arbitraries.oneOf(
        fields(Simple.DATE), dates().map(value -> new Node.DateLiteral(AT, value)));
    if (depth <= 1) {
      return leaf;
    }
    Arbitrary<Node> shift = Combinators.combine(
            date(depth - 1), Arbitraries.of(Operation.PLUS, Operation.MINUS), length())
        .as((date, operation, length) -> new Node.Shift(AT, operation, date, length));
    return Arbitraries.oneOf(leaf, shift);
  }

  private static Arbitrary<Node.Length> length() {
    Arbitrary<Node> amount = Arbitraries.oneOf(
        Arbitraries.integers()
            .between(-40, 400)
            .map(number -> new Node.NumberLiteral(AT, BigDecimal.valueOf(number))),
        Arbitraries.just(read(Fields.field("parameter.months"))));
    return Combinators.combine(Arbitraries.of(Unit.values()), amount)
        .as((unit, number) -> new Node.Length(AT, unit, number));
  }

  private static Arbitrary<Node> word(Type type) {
    return Arbitraries.oneOf(
        fields(type), values(type).map(value -> new Node.WordLiteral(AT, value, type)));
  }

  private static Arbitrary<Node> texts() {
    return values(Simple.TEXT).map(value -> new Node.WordLiteral(AT, value, Simple.TEXT));
  }

  private static Arbitrary<Node> fields(Type type) {
    return Arbitraries.of(Fields.of(type)).map(Trees::read);
  }

  private static Node.Read read(Field field) {
    return new Node.Read(AT, field);
  }

  private static List<Field> sets() {
    return Fields.SCOPE.fields().stream()
        .filter(field -> field.type() instanceof Type.SetOf)
        .toList();
  }

  /** Texts of this type; few, so that they meet. */
  private static Arbitrary<String> values(Type type) {
    if (type instanceof Type.Word word) {
      List<String> words = List.copyOf(word.vocabulary().words());
      return Arbitraries.of(words.subList(0, Math.min(words.size(), 6)));
    }
    if (type instanceof Type.Reference reference) {
      return Arbitraries.of(
          reference.known().isEmpty() ? Set.of("nso-rw", "nso-id", "un") : reference.known());
    }
    return Arbitraries.of(
        "", "Kigali", "it's", "a\\b", "two\nlines\t\u0007", "日本", "\u202e\uD83D\uDE00");
  }

  private Arbitrary<BigDecimal> numbers() {
    return plain
        ? Arbitraries.integers().between(-9, 9).map(BigDecimal::valueOf)
        : Arbitraries.bigDecimals()
            .between(BigDecimal.valueOf(-1000), BigDecimal.valueOf(1000))
            .ofScale(2)
            .map(value -> value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros())
            .map(value -> value.scale() < 0 ? value.setScale(0) : value);
  }

  private Arbitrary<PartialDate> dates() {
    Arbitrary<PartialDate> days =
        Arbitraries.integers().between(0, DAYS).map(day -> PartialDate.of(FIRST.plusDays(day)));
    return plain
        ? days
        : Arbitraries.oneOf(
            days,
            days.map(day -> PartialDate.of(day.year(), day.month())),
            days.map(day -> PartialDate.of(day.year())));
  }

  private Arbitrary<DateSpan> spans() {
    Arbitrary<DateSpan> closed = Combinators.combine(dates(), dates())
        .as((one, other) -> other.latest().isBefore(one.earliest())
            ? DateSpan.of(other, one)
            : DateSpan.of(one, other));
    return plain
        ? closed
        : Arbitraries.oneOf(closed, dates().map(DateSpan::from), dates().map(DateSpan::until));
  }

  /** A row with a value for every field. */
  Arbitrary<Sample> fullRow() {
    return row((field, value) -> value.map(Optional::of));
  }

  /** A row with values for some of the fields. */
  Arbitrary<Sample> row() {
    return row((field, value) -> value.optional(0.7));
  }

  private Arbitrary<Sample> row(
      BiFunction<Field, Arbitrary<Object>, Arbitrary<Optional<Object>>> presence) {
    List<Arbitrary<Optional<Object>>> values = new ArrayList<>();
    List<Field> fields = List.copyOf(Fields.SCOPE.fields());
    fields.forEach(field -> values.add(presence.apply(field, value(field.type()))));
    return Combinators.combine(values).as(all -> {
      Map<String, Object> present = new LinkedHashMap<>();
      for (int i = 0; i < fields.size(); i++) {
        String name = fields.get(i).name();
        all.get(i).ifPresent(value -> present.put(name, value));
      }
      return Sample.of(present);
    });
  }

  private Arbitrary<Object> value(Type type) {
    if (type instanceof Type.SetOf set) {
      return values(set.element()).set().ofMaxSize(3).map(words -> words);
    }
    if (type.isWord()) {
      return values(type).map(word -> word);
    }
    return switch ((Simple) type) {
      case TRUTH -> Arbitraries.of(true, false).map(truth -> truth);
      case NUMBER -> numbers().map(number -> number);
      case DATE -> dates().map(date -> date);
      default -> spans().map(span -> span);
    };
  }
}
