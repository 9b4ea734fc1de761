package org.officialstats.advocacy.shape;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What kind of thing a component of a record is. */
public sealed interface Form {
  /**
   * A single value.
   *
   * @param type how the value is written and read
   * @param target the kind that the value points at, if it is an id of something
   */
  record Single(Scalar type, Optional<String> target) implements Form {}

  /** A text by language. */
  record Localized() implements Form {}

  /** A JSON document, kept as it is. */
  record Embedded() implements Form {}

  /**
   * A value that may be absent.
   *
   * @param of what it is when it is there
   * @param type {@link Optional} or one of its siblings for primitive numbers
   */
  record Maybe(Form of, Class<?> type) implements Form {}

  /**
   * Several values in an order.
   *
   * @param of what each of them is
   * @param distinct whether no value may occur twice
   */
  record Several(Form of, boolean distinct) implements Form {}

  /**
   * Values by key.
   *
   * @param key how the keys are written and read
   * @param of what each value is
   */
  record Keyed(Single key, Form of) implements Form {}

  /**
   * A record inside a record.
   *
   * @param shape what that record is made of; looked up late, so that a record may hold records of its own type
   */
  record Group(Supplier<RecordShape> shape) implements Form {}

  /**
   * One of several records, told apart by a name.
   *
   * @param type the sealed interface
   * @param cases what each of the records is made of, by its name
   */
  record Choice(Class<?> type, Map<String, Supplier<RecordShape>> cases) implements Form {}

  /**
   * The form of a type.
   *
   * @throws IllegalArgumentException if it has none
   */
  static Form of(Class<?> type) {
    return Forms.of(type, Map.of());
  }

  /** Whether a record can be made without a value for it: it may be absent, or there may be none. */
  default boolean isOptional() {
    return this instanceof Maybe || this instanceof Several || this instanceof Keyed;
  }
}
