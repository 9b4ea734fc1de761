package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.expression.Vocabulary;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.shape.Component;
import org.officialstats.advocacy.shape.Form;
import org.officialstats.advocacy.shape.Scalar;

/** The types that single values of the model have in expressions, and the form that they have there. */
final class Values {
  private final CodeLists lists;

  Values(CodeLists lists) {
    this.lists = lists;
  }

  /** The type of a component with single values, or of the elements of one with several. */
  Type type(Component component, Form.Single single) {
    Class<?> type = single.type().type();
    if (type == Country.class) {
      return new Type.Word(Vocabulary.countries());
    }
    if (type.isEnum()) {
      return new Type.Word(
          Vocabulary.of(component.name(), single.type().choices().keySet()));
    }
    if (component.list().isPresent()) {
      return new Type.Word(Vocabulary.of(lists.list(component.list().get())));
    }
    return single.target().<Type>map(Type.Reference::to).orElseGet(() -> plain(type));
  }

  private static Type plain(Class<?> type) {
    if (type == Boolean.class) {
      return Type.Simple.TRUTH;
    }
    if (type == Integer.class || type == Long.class || type == BigDecimal.class) {
      return Type.Simple.NUMBER;
    }
    if (type == PartialDate.class || type == LocalDate.class) {
      return Type.Simple.DATE;
    }
    return type == DateSpan.class ? Type.Simple.DATES : Type.Simple.TEXT;
  }

  /** A single value in the form that expressions know. */
  static Object of(Scalar scalar, Object value) {
    if (value instanceof Boolean truth) {
      return Truth.of(truth);
    }
    if (value instanceof Integer || value instanceof Long) {
      return BigDecimal.valueOf(((Number) value).longValue());
    }
    if (value instanceof LocalDate day) {
      return PartialDate.of(day);
    }
    boolean asItIs =
        value instanceof BigDecimal || value instanceof PartialDate || value instanceof DateSpan;
    return asItIs ? value : scalar.text(value);
  }

  /** Several values in the form that expressions know. */
  static ImmutableSet<String> all(Scalar scalar, Collection<?> values) {
    return values.stream().map(scalar::text).collect(ImmutableSet.toImmutableSet());
  }

  /** The words of a value: its own, or those of a set. */
  static ImmutableSet<String> words(Optional<?> value) {
    Object found = value.orElse(null);
    if (found instanceof Collection<?> several) {
      return several.stream().map(Object::toString).collect(ImmutableSet.toImmutableSet());
    }
    return found == null ? ImmutableSet.of() : ImmutableSet.of(found.toString());
  }
}
