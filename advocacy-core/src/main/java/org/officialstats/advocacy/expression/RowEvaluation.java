package org.officialstats.advocacy.expression;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Truth;

/**
 * What nodes mean, for one row. Every node is looked at once at most, so that the work is that of the length of the
 * expression, whatever the row holds.
 */
final class RowEvaluation {
  private final Row row;

  RowEvaluation(Row row) {
    this.row = requireNonNull(row, "row");
  }

  Truth truth(Node node) {
    if (node instanceof Node.Read read) {
      return row.truth(read.field());
    }
    if (node instanceof Node.TruthLiteral literal) {
      return Truth.of(literal.value());
    }
    if (node instanceof Node.Has has) {
      return Truth.of(has(has.field()));
    }
    if (node instanceof Node.Not not) {
      return truth(not.operand()).not();
    }
    if (node instanceof Node.And and) {
      return all(and.children(), Truth.TRUE);
    }
    if (node instanceof Node.Or or) {
      return all(or.children(), Truth.FALSE).not();
    }
    return node instanceof Node.Comparison comparison ? compared(comparison) : test(node);
  }

  /** Whether all operands have this value; stops at the first that certainly has not. */
  private Truth all(List<Node> operands, Truth value) {
    Truth all = Truth.TRUE;
    for (Iterator<Node> next = operands.iterator(); next.hasNext() && all != Truth.FALSE; ) {
      Truth found = truth(next.next());
      all = all.and(value == Truth.TRUE ? found : found.not());
    }
    return all;
  }

  private Truth test(Node node) {
    if (node instanceof Node.OneOf oneOf) {
      return known(word(oneOf.word()).map(oneOf.words()::contains));
    }
    if (node instanceof Node.Member member) {
      Optional<Set<String>> set = words(member.set());
      return known(word(member.word()).flatMap(word -> set.map(words -> words.contains(word))));
    }
    if (node instanceof Node.AnyOf anyOf) {
      return known(words(anyOf.set()).map(set -> anyOf.words().stream().anyMatch(set::contains)));
    }
    if (node instanceof Node.IsA isA) {
      return word(isA.word()).map(word -> isA(isA, word)).orElse(Truth.UNKNOWN);
    }
    if (node instanceof Node.Within within) {
      return within(date(within.date()), row.dates(within.span().field()));
    }
    Node.SpansOverlap overlap = (Node.SpansOverlap) node;
    return overlap(row.dates(overlap.left().field()), row.dates(overlap.right().field()));
  }

  private static Truth isA(Node.IsA node, String word) {
    return ((Type.Word) node.word().type()).vocabulary().isA(word, node.kind());
  }

  private static Truth within(Optional<DayRange> date, Optional<DateSpan> span) {
    if (date.isEmpty() || span.isEmpty()) {
      return Truth.UNKNOWN;
    }
    Optional<DayRange> from = span.get().from().map(DayRange::of);
    Optional<DayRange> to = span.get().to().map(DayRange::of);
    return notAfter(from, date).and(notAfter(date, to));
  }

  private static Truth overlap(Optional<DateSpan> left, Optional<DateSpan> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return Truth.UNKNOWN;
    }
    return notAfter(left.get().from().map(DayRange::of), right.get().to().map(DayRange::of))
        .and(notAfter(right.get().from().map(DayRange::of), left.get().to().map(DayRange::of)));
  }

  /** Whether an end of a span is not after another; certainly so if one is open. */
  private static Truth notAfter(Optional<DayRange> earlier, Optional<DayRange> later) {
    return earlier
        .flatMap(first -> later.map(last -> last.isBefore(first).not()))
        .orElse(Truth.TRUE);
  }

  private Truth compared(Node.Comparison node) {
    Type type = node.left().type();
    if (type == Type.Simple.NUMBER) {
      Optional<BigDecimal> right = number(node.right());
      return known(number(node.left())
          .flatMap(left -> right.map(value -> node.relation().holds(left.compareTo(value)))));
    }
    if (type == Type.Simple.DATE) {
      Optional<DayRange> right = date(node.right());
      return date(node.left())
          .flatMap(left -> right.map(value -> dates(left, node.relation(), value)))
          .orElse(Truth.UNKNOWN);
    }
    Truth same = type == Type.Simple.TRUTH
        ? same(truth(node.left()), truth(node.right()))
        : known(
            word(node.left()).flatMap(left -> word(node.right()).map(right -> left.equals(right))));
    return node.relation() == Relation.EQUAL ? same : same.not();
  }

  private static Truth dates(DayRange left, Relation relation, DayRange right) {
    return switch (relation) {
      case EQUAL -> left.isSame(right);
      case DIFFERENT -> left.isSame(right).not();
      case LESS -> left.isBefore(right);
      case AT_LEAST -> left.isBefore(right).not();
      case GREATER -> right.isBefore(left);
      case AT_MOST -> right.isBefore(left).not();
    };
  }

  private static Truth same(Truth left, Truth right) {
    return left == Truth.UNKNOWN || right == Truth.UNKNOWN
        ? Truth.UNKNOWN
        : Truth.of(left == right);
  }

  Optional<BigDecimal> number(Node node) {
    if (node instanceof Node.Read read) {
      return row.number(read.field());
    }
    if (node instanceof Node.NumberLiteral literal) {
      return Optional.of(literal.value());
    }
    if (node instanceof Node.Size size) {
      return words(size.set()).map(set -> BigDecimal.valueOf(set.size()));
    }
    if (node instanceof Node.DaysBetween between) {
      Optional<Long> earlier = day(between.earlier());
      return day(between.later())
          .flatMap(later -> earlier.map(first -> BigDecimal.valueOf(later - first)));
    }
    Node.Arithmetic arithmetic = (Node.Arithmetic) node;
    Optional<BigDecimal> right = number(arithmetic.right());
    return number(arithmetic.left())
        .flatMap(left -> right.map(value -> calculated(left, arithmetic.operation(), value)));
  }

  private static BigDecimal calculated(BigDecimal left, Operation operation, BigDecimal right) {
    return switch (operation) {
      case PLUS -> left.add(right);
      case MINUS -> left.subtract(right);
      case TIMES -> left.multiply(right);
    };
  }

  Optional<DayRange> date(Node node) {
    if (node instanceof Node.Read read) {
      return row.date(read.field()).map(DayRange::of);
    }
    if (node instanceof Node.DateLiteral literal) {
      return Optional.of(DayRange.of(literal.value()));
    }
    Node.Shift shift = (Node.Shift) node;
    OptionalInt amount = number(shift.length().amount())
        .map(shift.length().unit()::amount)
        .orElse(OptionalInt.empty());
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    int signed = shift.operation() == Operation.PLUS ? amount.getAsInt() : -amount.getAsInt();
    return date(shift.date()).map(date -> date.after(shift.length().unit(), signed));
  }

  private Optional<Long> day(Node node) {
    return date(node).filter(DayRange::isDay).map(DayRange::first);
  }

  Optional<String> word(Node node) {
    return node instanceof Node.Read read
        ? row.word(read.field())
        : Optional.of(((Node.WordLiteral) node).value());
  }

  Optional<Set<String>> words(Node.Read node) {
    return row.words(node.field());
  }

  private boolean has(Field field) {
    Type type = field.type();
    if (type == Type.Simple.TRUTH) {
      return row.truth(field) != Truth.UNKNOWN;
    }
    if (type == Type.Simple.NUMBER) {
      return row.number(field).isPresent();
    }
    if (type == Type.Simple.DATE) {
      return row.date(field).isPresent();
    }
    if (type == Type.Simple.DATES) {
      return row.dates(field).isPresent();
    }
    return type.isWord()
        ? row.word(field).isPresent()
        : row.words(field).filter(set -> !set.isEmpty()).isPresent();
  }

  private static Truth known(Optional<Boolean> answer) {
    return answer.map(Truth::of).orElse(Truth.UNKNOWN);
  }
}
