package org.officialstats.advocacy.columns;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Node;
import org.officialstats.advocacy.expression.Row;
import org.officialstats.advocacy.expression.Type;

/** The values of the constants that a part of a condition reads, as they are told apart by. */
final class ConstantValues {
  private ConstantValues() {}

  /** The values in the order in which they are read. */
  static List<Object> of(Node node, Row constants) {
    ImmutableList.Builder<Object> values = ImmutableList.builder();
    collect(node, constants, values);
    return values.build();
  }

  private static void collect(Node node, Row constants, ImmutableList.Builder<Object> values) {
    if (node instanceof Node.Read read && read.field().constant()) {
      values.add(value(read.field(), constants));
    } else if (node instanceof Node.Has has && has.field().constant()) {
      values.add(value(has.field(), constants));
    }
    node.children().forEach(child -> collect(child, constants, values));
  }

  private static Object value(Field field, Row constants) {
    Type type = field.type();
    if (type == Type.Simple.TRUTH) {
      return constants.truth(field);
    }
    if (type == Type.Simple.NUMBER) {
      return constants.number(field);
    }
    if (type == Type.Simple.DATE) {
      return constants.date(field);
    }
    if (type == Type.Simple.DATES) {
      return constants.dates(field);
    }
    return type.isWord() ? constants.word(field) : constants.words(field);
  }
}
