package org.officialstats.advocacy.columns;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.shape.Component;
import org.officialstats.advocacy.shape.Form;
import org.officialstats.advocacy.shape.Kinds;
import org.officialstats.advocacy.shape.RecordShape;
import org.officialstats.advocacy.shape.Walk;

/**
 * Finds what the rows of a table have by the components of their records, and the lists in them, which are tables of
 * their own.
 */
final class ShapeWalk {
  static final String KEY = "key";
  static final String VALUE = "value";

  private final String table;
  private final List<TableShape> tables;
  private final List<Attribute> attributes = new ArrayList<>();
  private final String ownerAttribute;

  private ShapeWalk(String table, String kind, List<TableShape> tables) {
    this.table = table;
    this.tables = tables;
    this.ownerAttribute = CaseFormat.LOWER_HYPHEN.to(CaseFormat.LOWER_CAMEL, kind);
  }

  /** Adds the table of an entity type, and those of the lists inside, after what is there. */
  static void entities(Class<?> type, List<Attribute> envelope, List<TableShape> tables) {
    String kind = Kinds.nameOf(type);
    ShapeWalk walk = new ShapeWalk(kind, kind, tables);
    int place = tables.size();
    walk.record("", RecordShape.of(type), row -> ((Source) row).entity());
    walk.attributes.replaceAll(attribute ->
        attribute.isOwnId() ? attribute.read(row -> ((Source) row).key().id()) : attribute);
    walk.attributes.addAll(envelope);
    tables.add(place, TableShape.of(kind, Optional.of(kind), Optional.empty(), walk.attributes));
  }

  private void record(String prefix, RecordShape shape, Function<Object, @Nullable Object> record) {
    for (Component component : shape.components()) {
      Function<Object, @Nullable Object> value = row -> {
        @Nullable Object owner = record.apply(row);
        return owner == null ? null : component.of(owner);
      };
      boolean ownId = prefix.isEmpty() && shape.isOwnId(component);
      form(prefix + component.name(), component, component.form(), value, ownId);
    }
  }

  private void form(
      String name,
      Component component,
      Form form,
      Function<Object, @Nullable Object> value,
      boolean ownId) {
    if (form instanceof Form.Maybe maybe) {
      form(name, component, maybe.of(), row -> content(value.apply(row)), ownId);
    } else if (form instanceof Form.Single single) {
      single(name, component, single, value, ownId);
    } else if (form instanceof Form.Group group) {
      record(name + ".", group.shape().get(), value);
    } else if (form instanceof Form.Localized) {
      attributes.add(new Attribute(name, Storage.SET, row -> languages(value.apply(row))));
    } else if (form instanceof Form.Embedded) {
      attributes.add(
          new Attribute(name, Storage.TRUTH, row -> value.apply(row) == null ? null : true));
    } else if (form instanceof Form.Several several) {
      several(name, component, several, value);
    } else if (form instanceof Form.Keyed keyed) {
      list(name, component, keyed, row -> entries(value.apply(row)));
    } else {
      throw new IllegalArgumentException("table " + table + ": '" + name
          + "' is one of several records; expected values, records or lists of them");
    }
  }

  private void single(
      String name,
      Component component,
      Form.Single single,
      Function<Object, @Nullable Object> value,
      boolean ownId) {
    Attribute attribute = Singles.attribute(name, component, single, value, ownId);
    attributes.add(attribute);
    if (attribute.storage() == Storage.SPAN) {
      attributes.add(attribute
          .as(name + ".start", Storage.DATE)
          .read(row -> end(value.apply(row), DateSpan::from)));
      attributes.add(attribute
          .as(name + ".end", Storage.DATE)
          .read(row -> end(value.apply(row), DateSpan::to)));
    }
    if (Singles.isPeriod(single)) {
      attributes.add(attribute.as(name + ".days", Storage.SPAN));
    }
  }

  private void several(
      String name,
      Component component,
      Form.Several several,
      Function<Object, @Nullable Object> value) {
    if (several.of() instanceof Form.Single single) {
      attributes.add(Singles.set(name, component, single, value));
    }
    list(name, component, several, row -> elements(value.apply(row)));
  }

  /** Adds the table of a list. */
  private void list(
      String name,
      Component component,
      Form form,
      Function<Object, Collection<? extends Object>> elements) {
    Form element = form instanceof Form.Several several ? several.of() : form;
    String part = element instanceof Form.Group group
        ? Kinds.nameOf(group.shape().get().type())
        : component.name();
    ShapeWalk inner = new ShapeWalk(table + "." + name, part, tables);
    int place = tables.size();
    inner.element(component, element);
    tables.add(
        place,
        TableShape.of(
            inner.table,
            Kinds.parts().containsKey(part) ? Optional.of(part) : Optional.empty(),
            Optional.of(new TableShape.Owner(table, ownerAttribute, elements)),
            inner.attributes));
  }

  private void element(Component component, Form element) {
    if (element instanceof Form.Group group) {
      record("", group.shape().get(), row -> row);
    } else if (element instanceof Form.Keyed keyed) {
      form(KEY, component, keyed.key(), row -> ((Map.Entry<?, ?>) row).getKey(), false);
      Function<Object, @Nullable Object> value = row -> ((Map.Entry<?, ?>) row).getValue();
      if (keyed.of() instanceof Form.Group group) {
        record("", group.shape().get(), value);
      } else {
        form(VALUE, component, keyed.of(), value, false);
      }
    } else {
      form(VALUE, component, element, row -> row, false);
    }
  }

  private static @Nullable Object content(@Nullable Object optional) {
    return optional == null ? null : Walk.content(optional).orElse(null);
  }

  private static @Nullable Object end(@Nullable Object span, Function<DateSpan, Optional<?>> end) {
    return span == null ? null : end.apply((DateSpan) span).orElse(null);
  }

  private static Collection<String> languages(@Nullable Object text) {
    return text == null ? ImmutableSet.of() : ((LocalizedText) text).texts().keySet();
  }

  private static Collection<?> elements(@Nullable Object list) {
    return list == null ? ImmutableSet.of() : (Collection<?>) list;
  }

  private static Collection<?> entries(@Nullable Object map) {
    return map == null ? ImmutableSet.of() : ((Map<?, ?>) map).entrySet();
  }
}
