package org.officialstats.advocacy.shape;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Visits every single value inside a record in the order of the components. */
public final class Walk {
  /** Sees the single values. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * A single value.
     *
     * @param at where the value stands
     * @param owner the record that the value is in
     * @param component the component of that record that the value is in
     * @param form what the value is: {@link Form.Single}, {@link Form.Localized} or {@link Form.Embedded}
     * @param value the value
     */
    void value(Pointer at, RecordShape owner, Component component, Form form, Object value);

    /** The same for a key of a map; does nothing unless it is overridden. */
    default void key(Pointer at, RecordShape owner, Component component, Form form, Object key) {}
  }

  private final Visitor visitor;

  private Walk(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Visits the values of a record, and the keys of its maps as if they were values. */
  public static void throughKeysToo(Record record, Visitor visitor) {
    through(record, new Visitor() {
      @Override
      public void value(
          Pointer at, RecordShape owner, Component component, Form form, Object value) {
        visitor.value(at, owner, component, form, value);
      }

      @Override
      public void key(Pointer at, RecordShape owner, Component component, Form form, Object key) {
        visitor.value(at, owner, component, form, key);
      }
    });
  }

  /** Visits the values of a record. */
  public static void through(Record record, Visitor visitor) {
    new Walk(visitor).record(Pointer.ROOT, record, RecordShape.of(record.getClass()));
  }

  /** What is inside an optional of any kind. */
  public static Optional<Object> content(Object optional) {
    if (optional instanceof OptionalInt number) {
      return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
    if (optional instanceof OptionalLong number) {
      return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }
    return ((Optional<?>) optional).map(value -> value);
  }

  private void record(Pointer at, Object record, RecordShape shape) {
    for (Component component : shape.components()) {
      value(at.field(component.name()), shape, component, component.form(), component.of(record));
    }
  }

  private void value(Pointer at, RecordShape owner, Component component, Form form, Object value) {
    if (form instanceof Form.Maybe maybe) {
      content(value).ifPresent(inner -> value(at, owner, component, maybe.of(), inner));
    } else if (form instanceof Form.Several several) {
      int index = 0;
      for (Object element : (Collection<?>) value) {
        value(at.element(index++), owner, component, several.of(), element);
      }
    } else if (form instanceof Form.Keyed keyed) {
      entries(at, owner, component, keyed, (Map<?, ?>) value);
    } else if (form instanceof Form.Group group) {
      record(at, value, group.shape().get());
    } else if (form instanceof Form.Choice) {
      record(at, value, RecordShape.of(value.getClass()));
    } else {
      visitor.value(at, owner, component, form, value);
    }
  }

  private void entries(
      Pointer at, RecordShape owner, Component component, Form.Keyed keyed, Map<?, ?> map) {
    map.forEach((key, value) -> {
      Pointer entry = at.field(keyed.key().type().text(key));
      visitor.key(entry, owner, component, keyed.key(), key);
      value(entry, owner, component, keyed.of(), value);
    });
  }
}
