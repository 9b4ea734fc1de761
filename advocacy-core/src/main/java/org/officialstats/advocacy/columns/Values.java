package org.officialstats.advocacy.columns;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.officialstats.advocacy.expression.DayRange;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Node;
import org.officialstats.advocacy.expression.Operation;
import org.officialstats.advocacy.expression.Row;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.PartialDate;

/** Makes lanes of the values in conditions: those of fields, those that are the same for all rows, what is calculated. */
final class Values {
  private static final DateLanes NO_DATE = DateLanes.constant(Dates.ABSENT, Dates.ABSENT);
  private static final DateLanes NO_BEGINNING =
      DateLanes.constant(Spans.OPEN_START, Spans.OPEN_START);
  private static final DateLanes NO_END = DateLanes.constant(Spans.OPEN_END, Spans.OPEN_END);

  private final View view;
  private final Row constants;

  /** Texts that no row has get numbers that no row has: from -2 downwards. */
  private final Map<String, Integer> strangers = new HashMap<>();

  Values(View view, Row constants) {
    this.view = view;
    this.constants = constants;
  }

  Words word(Node node) {
    return node instanceof Node.Read read
        ? word(read.field())
        : Words.constant(number(node.type(), ((Node.WordLiteral) node).value()));
  }

  Words word(Field field) {
    return field.constant()
        ? Words.constant(
            constants.word(field).map(word -> number(field.type(), word)).orElse(Codes.ABSENT))
        : Words.in(view.spot(field.name()));
  }

  /** The numbers of texts as values of this type, or of members of such sets. */
  NumberSet numbers(Type type, Collection<String> words) {
    return NumberSet.of(words.stream().map(word -> number(type, word)).toList());
  }

  private int number(Type type, String word) {
    int number = view.tables().dictionary(Domains.of(type)).find(word);
    return number >= 0
        ? number
        : strangers.computeIfAbsent(word, stranger -> NumberSet.FIRST_STRANGER - strangers.size());
  }

  SetLanes set(Field field) {
    if (!field.constant()) {
      return SetLanes.in(view.spot(field.name()));
    }
    Optional<Set<String>> words = constants.words(field);
    return SetLanes.constant(
        words.isPresent(),
        words.stream()
            .flatMap(Set::stream)
            .mapToInt(word -> number(field.type(), word))
            .toArray());
  }

  DateLanes dates(Field field) {
    return field.constant()
        ? constants.date(field).map(Values::lanes).orElse(NO_DATE)
        : DateLanes.in(view.spot(field.name()));
  }

  /** The dates that the spans of a field begin at. */
  DateLanes beginnings(Field field) {
    return field.constant()
        ? end(constants.dates(field), DateSpan::from, NO_BEGINNING)
        : DateLanes.beginnings(view.spot(field.name()));
  }

  /** The dates that the spans of a field end at. */
  DateLanes ends(Field field) {
    return field.constant()
        ? end(constants.dates(field), DateSpan::to, NO_END)
        : DateLanes.ends(view.spot(field.name()));
  }

  private static DateLanes end(
      Optional<DateSpan> span, Function<DateSpan, Optional<PartialDate>> end, DateLanes open) {
    return span.map(dates -> end.apply(dates).map(Values::lanes).orElse(open)).orElse(NO_DATE);
  }

  private static DateLanes lanes(PartialDate date) {
    DayRange days = DayRange.of(date);
    return DateLanes.constant((int) days.first(), (int) days.last());
  }

  DateLanes date(Node node) {
    if (node instanceof Node.Read read) {
      return dates(read.field());
    }
    if (node instanceof Node.DateLiteral literal) {
      return lanes(literal.value());
    }
    Node.Shift shift = (Node.Shift) node;
    OptionalInt amount = amount(shift.length());
    if (amount.isEmpty()) {
      return NO_DATE;
    }
    int signed = shift.operation() == Operation.PLUS ? amount.getAsInt() : -amount.getAsInt();
    return date(shift.date()).shifted(shift.length().unit(), signed);
  }

  private OptionalInt amount(Node.Length length) {
    Optional<BigDecimal> number = length.amount() instanceof Node.NumberLiteral literal
        ? Optional.of(literal.value())
        : constants.number(((Node.Read) length.amount()).field());
    return number.map(length.unit()::amount).orElse(OptionalInt.empty());
  }

  Quantities read(Field field) {
    return field.constant()
        ? Quantities.constant(constants.number(field).orElse(null))
        : Quantities.in(view.spot(field.name()));
  }

  Quantities number(Node node) {
    if (node instanceof Node.Read read) {
      return read(read.field());
    }
    if (node instanceof Node.NumberLiteral literal) {
      return Quantities.constant(literal.value());
    }
    if (node instanceof Node.Size size) {
      return size(set(size.set().field()));
    }
    if (node instanceof Node.DaysBetween between) {
      return daysBetween(date(between.earlier()), date(between.later()));
    }
    Node.Arithmetic arithmetic = (Node.Arithmetic) node;
    return number(arithmetic.left())
        .with(number(arithmetic.right()), operation(arithmetic.operation()));
  }

  private static BinaryOperator<BigDecimal> operation(Operation operation) {
    return switch (operation) {
      case PLUS -> BigDecimal::add;
      case MINUS -> BigDecimal::subtract;
      case TIMES -> BigDecimal::multiply;
    };
  }

  /** The days between dates that are both known to the day. */
  private static Quantities daysBetween(DateLanes earlier, DateLanes later) {
    return Quantities.whole((lanes, numbers) -> {
      int[] from = earlier.earliest().of(lanes);
      int[] fromLatest = earlier.latest().of(lanes);
      int[] to = later.earliest().of(lanes);
      int[] toLatest = later.latest().of(lanes);
      for (int lane = 0; lane < lanes.count(); lane++) {
        boolean known = from[lane] != Dates.ABSENT
            && to[lane] != Dates.ABSENT
            && from[lane] == fromLatest[lane]
            && to[lane] == toLatest[lane];
        numbers[lane] = known ? (long) to[lane] - from[lane] : Numbers.ABSENT;
      }
    });
  }

  private static Quantities size(SetLanes sets) {
    return Quantities.whole((lanes, numbers) -> {
      for (int lane = 0; lane < lanes.count(); lane++) {
        numbers[lane] = sets.isKnown(lanes, lane) ? sets.size(lanes, lane) : Numbers.ABSENT;
      }
    });
  }
}
