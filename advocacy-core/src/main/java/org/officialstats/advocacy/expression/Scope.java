package org.officialstats.advocacy.expression;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The fields that an expression can read, by name; the host of the language gives it. */
public final class Scope {
  private final ImmutableMap<String, Field> fields;

  private Scope(Map<String, Field> fields) {
    this.fields = ImmutableMap.copyOf(fields);
  }

  /** The scope of these fields. */
  public static Scope of(Field... fields) {
    Builder builder = builder();
    for (Field field : fields) {
      builder.add(field);
    }
    return builder.build();
  }

  /** A builder of a scope. */
  public static Builder builder() {
    return new Builder();
  }

  /** The field with this name; empty when there is none. */
  public Optional<Field> find(String name) {
    return Optional.ofNullable(fields.get(requireNonNull(name, "name")));
  }

  /** All fields in the order in which they were added. */
  public Collection<Field> fields() {
    return fields.values();
  }

  /** The names of all fields, in that order. */
  public Collection<String> names() {
    return fields.keySet();
  }

  /** Collects the fields of a scope. Not thread-safe. */
  public static final class Builder {
    private final Map<String, Field> fields = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Adds a field.
     *
     * @throws IllegalArgumentException if there is one with this name
     */
    public Builder add(Field field) {
      if (fields.putIfAbsent(field.name(), field) != null) {
        throw new IllegalArgumentException("field '" + field.name() + "' twice; expected it once");
      }
      return this;
    }

    /** Adds a field. */
    public Builder field(String name, Type type) {
      return add(Field.of(name, type));
    }

    /** Adds a field with the same value for all records. */
    public Builder constant(String name, Type type) {
      return add(Field.constant(name, type));
    }

    /** The scope of the fields that were added. */
    public Scope build() {
      return new Scope(fields);
    }
  }
}
