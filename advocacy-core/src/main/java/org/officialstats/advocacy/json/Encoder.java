package org.officialstats.advocacy.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.shape.Component;
import org.officialstats.advocacy.shape.Form;
import org.officialstats.advocacy.shape.Kinds;
import org.officialstats.advocacy.shape.RecordShape;
import org.officialstats.advocacy.shape.Scalar;
import org.officialstats.advocacy.shape.Walk;

/** Turns records into trees. */
final class Encoder {
  /** The field that tells the records of a sealed interface apart. */
  static final String TYPE = "type";

  private Encoder() {}

  static void addComponents(
      RecordShape shape, Object record, ImmutableMap.Builder<String, Node> fields) {
    for (Component component : shape.components()) {
      encode(component.form(), component.of(record))
          .ifPresent(node -> fields.put(component.name(), node));
    }
  }

  /** The tree of a value; empty if it is an absent one, or a collection without elements. */
  private static Optional<Node> encode(Form form, Object value) {
    if (form instanceof Form.Maybe maybe) {
      return Walk.content(value).flatMap(inner -> encode(maybe.of(), inner));
    }
    if (form instanceof Form.Several several) {
      Collection<?> elements = (Collection<?>) value;
      return elements.isEmpty() ? Optional.empty() : Optional.of(array(several.of(), elements));
    }
    if (form instanceof Form.Keyed keyed) {
      Map<?, ?> entries = (Map<?, ?>) value;
      return entries.isEmpty() ? Optional.empty() : Optional.of(entries(keyed, entries));
    }
    return Optional.of(present(form, value));
  }

  private static Node present(Form form, Object value) {
    if (form instanceof Form.Single single) {
      return single(single.type(), value);
    }
    if (form instanceof Form.Group group) {
      return record(ImmutableMap.builder(), group.shape().get(), value);
    }
    if (form instanceof Form.Localized) {
      return new Node.Fields(Maps.transformValues(((LocalizedText) value).texts(), Node.Text::new));
    }
    if (form instanceof Form.Embedded) {
      return Documents.parse("embedded document", ((JsonDocument) value).bytes());
    }
    if (form instanceof Form.Choice) {
      RecordShape shape = RecordShape.of(value.getClass());
      Node type = new Node.Text(Kinds.nameOf(shape.type()));
      return record(ImmutableMap.<String, Node>builder().put(TYPE, type), shape, value);
    }
    return encode(form, value).orElseGet(() -> nothing(form));
  }

  private static Node nothing(Form form) {
    return form instanceof Form.Keyed
        ? new Node.Fields(ImmutableMap.of())
        : new Node.Array(ImmutableList.of());
  }

  private static Node record(
      ImmutableMap.Builder<String, Node> fields, RecordShape shape, Object value) {
    addComponents(shape, value, fields);
    return new Node.Fields(fields.buildOrThrow());
  }

  private static Node single(Scalar type, Object value) {
    String text = type.text(value);
    return switch (type.json()) {
      case TEXT -> new Node.Text(text);
      case WHOLE_NUMBER, NUMBER -> new Node.Numeral(text);
      case TRUTH -> new Node.Bool((Boolean) value);
    };
  }

  private static Node array(Form of, Collection<?> elements) {
    return new Node.Array(elements.stream().map(element -> present(of, element)).toList());
  }

  /** By the order of the names, unless the keys are codes or the like: then their order may mean something. */
  private static Node entries(Form.Keyed form, Map<?, ?> entries) {
    boolean byName = form.key().type().type() == String.class;
    Map<String, Node> fields = byName ? new TreeMap<>() : new LinkedHashMap<>();
    entries.forEach(
        (key, value) -> fields.put(form.key().type().text(key), present(form.of(), value)));
    return new Node.Fields(fields);
  }
}
