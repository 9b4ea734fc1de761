package org.officialstats.advocacy.shape;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.LocalizedText;

/** Finds the form of a type. */
final class Forms {
  private Forms() {}

  static Form of(Type type, Map<TypeVariable<?>, Type> arguments) {
    Type known = type instanceof TypeVariable<?> variable
        ? arguments.getOrDefault(variable, variable)
        : type;
    if (known instanceof Class<?> plain) {
      return plain(plain);
    }
    if (known instanceof ParameterizedType generic) {
      return generic(generic, arguments);
    }
    if (known instanceof WildcardType wildcard) {
      return of(wildcard.getUpperBounds()[0], arguments);
    }
    throw unknown(type);
  }

  private static Form plain(Class<?> type) {
    Optional<Scalar> scalar = Scalar.find(type);
    if (scalar.isPresent()) {
      return new Form.Single(scalar.get(), Optional.empty());
    }
    if (type == LocalizedText.class) {
      return new Form.Localized();
    }
    if (type == JsonDocument.class) {
      return new Form.Embedded();
    }
    if (type == OptionalInt.class || type == OptionalLong.class) {
      return new Form.Maybe(plain(type == OptionalInt.class ? int.class : long.class), type);
    }
    if (type.isRecord()) {
      return new Form.Group(() -> RecordShape.of(type));
    }
    if (type.isSealed() && type.isInterface()) {
      return new Form.Choice(type, cases(type));
    }
    throw unknown(type);
  }

  private static Form generic(ParameterizedType type, Map<TypeVariable<?>, Type> arguments) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type first = type.getActualTypeArguments()[0];
    if (raw == Id.class) {
      return new Form.Single(
          Scalar.of(Id.class), Optional.of(Kinds.nameOf(rawType(first, arguments))));
    }
    if (raw == Optional.class) {
      return new Form.Maybe(of(first, arguments), Optional.class);
    }
    if (raw == List.class || raw == Set.class || raw == Collection.class) {
      return new Form.Several(of(first, arguments), raw == Set.class);
    }
    if (raw == Map.class && of(first, arguments) instanceof Form.Single key) {
      return new Form.Keyed(key, of(type.getActualTypeArguments()[1], arguments));
    }
    if (raw.isRecord()) {
      Supplier<RecordShape> shape = Suppliers.memoize(() -> RecordShape.of(type, arguments));
      return new Form.Group(shape);
    }
    throw unknown(type);
  }

  private static Class<?> rawType(Type type, Map<TypeVariable<?>, Type> arguments) {
    if (type instanceof Class<?> plain) {
      return plain;
    }
    if (type instanceof ParameterizedType generic) {
      return (Class<?>) generic.getRawType();
    }
    if (type instanceof WildcardType wildcard) {
      return rawType(wildcard.getUpperBounds()[0], arguments);
    }
    if (type instanceof TypeVariable<?> variable && arguments.containsKey(variable)) {
      return rawType(arguments.get(variable), arguments);
    }
    throw unknown(type);
  }

  private static Map<String, java.util.function.Supplier<RecordShape>> cases(Class<?> type) {
    return records(type)
        .collect(
            ImmutableMap.toImmutableMap(Kinds::nameOf, record -> () -> RecordShape.of(record)));
  }

  private static Stream<Class<?>> records(Class<?> type) {
    return Arrays.stream(type.getPermittedSubclasses())
        .flatMap(permitted -> permitted.isInterface() ? records(permitted) : Stream.of(permitted));
  }

  private static IllegalArgumentException unknown(Type type) {
    return new IllegalArgumentException("a component of type " + type.getTypeName()
        + " has no form; expected a value, a record, a sealed interface of records,"
        + " or an Optional, List, Set or Map of them; add the type to Scalar");
  }
}
