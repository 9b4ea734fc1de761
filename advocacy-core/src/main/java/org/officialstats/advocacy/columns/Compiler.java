package org.officialstats.advocacy.columns;

import java.util.List;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Node;
import org.officialstats.advocacy.expression.Relation;
import org.officialstats.advocacy.expression.Row;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.model.Truth;

/**
 * Makes kernels of conditions. What a node means is said by {@link
 * org.officialstats.advocacy.expression.Expression#truth}; kernels say the same of many rows at once. For one thread.
 */
final class Compiler {
  private final View view;
  private final Row constants;
  private final Values values;

  Compiler(View view, Row constants) {
    this.view = view;
    this.constants = constants;
    this.values = new Values(view, constants);
  }

  /** The kernel of a condition. */
  Kernel kernel(Node node) {
    readColumns(node);
    return condition(node);
  }

  /** The numbers that an expression gives. */
  Quantities number(Node node) {
    readColumns(node);
    return values.number(node);
  }

  /** The dates that an expression gives. */
  DateLanes date(Node node) {
    readColumns(node);
    return values.date(node);
  }

  /** Texts have their numbers once the columns that they are in have been read; only then can they be looked up. */
  private void readColumns(Node node) {
    if (node instanceof Node.Read read && !read.field().constant()) {
      view.spot(read.field().name());
    }
    node.children().forEach(this::readColumns);
  }

  private Kernel condition(Node node) {
    if (node instanceof Node.TruthLiteral literal) {
      return Kernel.always(literal.value(), true);
    }
    if (node instanceof Node.Not not) {
      return condition(not.operand()).not();
    }
    if (node instanceof Node.And and) {
      return and(and.children());
    }
    if (node instanceof Node.Or or) {
      return or(or.children());
    }
    if (node instanceof Node.Comparison comparison) {
      return comparison(comparison);
    }
    return node instanceof Node.Read read ? truth(read.field()) : test(node);
  }

  private Kernel and(List<Node> operands) {
    return operands.stream().map(this::condition).reduce(Kernel::and).orElseThrow();
  }

  private Kernel or(List<Node> operands) {
    return operands.stream()
        .map(operand -> condition(operand).not())
        .reduce(Kernel::and)
        .orElseThrow()
        .not();
  }

  private Kernel comparison(Node.Comparison node) {
    Type type = node.left().type();
    if (type == Type.Simple.NUMBER) {
      return values.number(node.left()).compared(node.relation(), values.number(node.right()));
    }
    if (type == Type.Simple.DATE) {
      return dates(values.date(node.left()), node.relation(), values.date(node.right()));
    }
    boolean equal = node.relation() == Relation.EQUAL;
    return type == Type.Simple.TRUTH
        ? TruthKernels.same(condition(node.left()), condition(node.right()), equal)
        : WordKernels.same(values.word(node.left()), values.word(node.right()), equal);
  }

  private static Kernel dates(DateLanes left, Relation relation, DateLanes right) {
    return switch (relation) {
      case EQUAL -> left.same(right);
      case DIFFERENT -> left.same(right).not();
      case LESS -> left.before(right);
      case AT_LEAST -> left.before(right).not();
      case GREATER -> right.before(left);
      case AT_MOST -> right.before(left).not();
    };
  }

  private Kernel truth(Field field) {
    if (field.constant()) {
      Truth truth = constants.truth(field);
      return Kernel.always(truth == Truth.TRUE, truth != Truth.UNKNOWN);
    }
    return TruthKernels.in(view.spot(field.name()));
  }

  private Kernel test(Node node) {
    if (node instanceof Node.Has has) {
      return has(has.field());
    }
    if (node instanceof Node.OneOf oneOf) {
      return WordKernels.oneOf(
          values.word(oneOf.word()),
          values.numbers(oneOf.word().type(), oneOf.words()),
          NumberSet.all());
    }
    if (node instanceof Node.IsA isA) {
      Type.Word type = (Type.Word) isA.word().type();
      return WordKernels.oneOf(
          values.word(isA.word()),
          values.numbers(type, isA.words()),
          values.numbers(type, type.vocabulary().words()));
    }
    if (node instanceof Node.Member member) {
      return SetLanes.member(values.word(member.word()), values.set(member.set().field()));
    }
    if (node instanceof Node.AnyOf anyOf) {
      return SetLanes.anyOf(
          values.set(anyOf.set().field()), values.numbers(anyOf.set().type(), anyOf.words()));
    }
    if (node instanceof Node.Within within) {
      DateLanes date = values.date(within.date());
      Field span = within.span().field();
      return notAfter(values.beginnings(span), date).and(notAfter(date, values.ends(span)));
    }
    Node.SpansOverlap overlap = (Node.SpansOverlap) node;
    Field left = overlap.left().field();
    Field right = overlap.right().field();
    return notAfter(values.beginnings(left), values.ends(right))
        .and(notAfter(values.beginnings(right), values.ends(left)));
  }

  /** Open ends are so far away that nothing is beyond them. */
  private static Kernel notAfter(DateLanes earlier, DateLanes later) {
    return later.before(earlier).not();
  }

  private Kernel has(Field field) {
    Type type = field.type();
    if (type == Type.Simple.TRUTH) {
      return TruthKernels.has(truth(field));
    }
    if (type == Type.Simple.NUMBER) {
      return TruthKernels.has(values.read(field));
    }
    if (type == Type.Simple.DATE) {
      return TruthKernels.has(values.dates(field));
    }
    if (type == Type.Simple.DATES) {
      return TruthKernels.has(values.beginnings(field));
    }
    return type.isWord() ? WordKernels.has(values.word(field)) : SetLanes.has(values.set(field));
  }
}
