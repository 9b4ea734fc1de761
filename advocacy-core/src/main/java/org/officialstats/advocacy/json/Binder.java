package org.officialstats.advocacy.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.shape.Component;
import org.officialstats.advocacy.shape.Form;
import org.officialstats.advocacy.shape.Nearest;
import org.officialstats.advocacy.shape.Pointer;
import org.officialstats.advocacy.shape.RecordShape;

/**
 * Turns trees into records. A value that is wrong becomes a finding, and the values beside it are still looked at; what
 * is built around it is not made. Not thread-safe.
 */
final class Binder {
  private final Refusals refusals;
  private final Reading reading;
  private final Singles singles;

  private @Nullable String list;

  /** Reads so; the values may be shown in messages, or must not be because they are personal data. */
  Binder(Reading reading, boolean confidential) {
    this.reading = reading;
    this.refusals = new Refusals(reading.findings(), confidential);
    this.singles = new Singles(refusals);
  }

  /** The record with these fields; null if there was a finding. Fields of these names are not looked at. */
  @Nullable
  Object bindRecord(RecordShape shape, Node.Fields node, Pointer at, Set<String> envelope) {
    reportUnknown(shape, node, at, envelope);
    List<Object> values = new ArrayList<>(shape.components().size());
    for (Component component : shape.components()) {
      Object value = bindComponent(component, node, at);
      if (value != null) {
        values.add(value);
      }
    }
    return values.size() == shape.components().size()
        ? make(() -> shape.newInstance(values), shape, at)
        : null;
  }

  private void reportUnknown(
      RecordShape shape, Node.Fields node, Pointer at, Set<String> envelope) {
    if (reading.unknown() == Unknown.REPORTED) {
      node.byName().keySet().stream()
          .filter(name ->
              shape.component(name).isEmpty() && !envelope.contains(name) && !name.startsWith("x-"))
          .forEach(name -> refusals.unknownField(at.field(name), name, shape.names()));
    }
  }

  private @Nullable Object bindComponent(Component component, Node.Fields node, Pointer at) {
    Node value = node.byName().get(component.name());
    Pointer field = at.field(component.name());
    if (value != null) {
      list = component.list().orElse(null);
      return bind(component.form(), value, field);
    }
    if (component.form().isOptional()) {
      return nothing(component.form());
    }
    refusals.missing(field, component);
    return null;
  }

  private static Object nothing(Form form) {
    if (form instanceof Form.Maybe maybe) {
      return optional(maybe, null);
    }
    if (form instanceof Form.Several several) {
      return several.distinct() ? Set.of() : List.of();
    }
    return Map.of();
  }

  @Nullable
  Object bind(Form form, Node node, Pointer at) {
    if (node instanceof Node.Null && !(form instanceof Form.Embedded)) {
      refusals.add(at, "null", "a value, or no field at all", "leave the field out");
      return null;
    }
    if (form instanceof Form.Single single) {
      return noted(singles.bind(single.type(), node, at), at);
    }
    if (form instanceof Form.Maybe maybe) {
      Object value = bind(maybe.of(), node, at);
      return value == null ? null : optional(maybe, value);
    }
    if (form instanceof Form.Several several) {
      return node instanceof Node.Array array
          ? bindAll(several, array, at)
          : refusals.wrongType(at, node, "a list");
    }
    if (form instanceof Form.Embedded) {
      return TextWriter.compact(node);
    }
    return node instanceof Node.Fields fields
        ? bindFields(form, fields, at)
        : refusals.wrongType(at, node, "an object");
  }

  private @Nullable Object noted(@Nullable Object value, Pointer at) {
    if (value instanceof Code code && list != null) {
      reading.codes().accept(new PlacedCode(at, list, code));
    }
    return value;
  }

  private @Nullable Object bindFields(Form form, Node.Fields node, Pointer at) {
    if (form instanceof Form.Group group) {
      return bindRecord(group.shape().get(), node, at, Set.of());
    }
    if (form instanceof Form.Choice choice) {
      return bindChoice(choice, node, at);
    }
    return form instanceof Form.Keyed keyed ? bindEntries(keyed, node, at) : bindTexts(node, at);
  }

  private @Nullable Object bindAll(Form.Several form, Node.Array node, Pointer at) {
    Set<Object> distinct = new LinkedHashSet<>();
    List<Object> values = new ArrayList<>();
    int found = refusals.count();
    for (int i = 0; i < node.elements().size(); i++) {
      Node element = node.elements().get(i);
      Object value = bind(form.of(), element, at.element(i));
      if (value != null) {
        values.add(value);
        if (!distinct.add(value) && form.distinct()) {
          refusals.twice(at.element(i), element);
        }
      }
    }
    if (refusals.count() > found) {
      return null;
    }
    return form.distinct() ? Collections.unmodifiableSet(distinct) : ImmutableList.copyOf(values);
  }

  private @Nullable Object bindEntries(Form.Keyed form, Node.Fields node, Pointer at) {
    Map<Object, Object> entries = new LinkedHashMap<>();
    int found = refusals.count();
    node.byName().forEach((name, element) -> {
      Pointer entry = at.field(name);
      Object key = singles.parse(form.key().type(), name, new Node.Text(name), entry);
      Object value = bind(form.of(), element, entry);
      if (key != null && value != null) {
        entries.put(key, value);
      }
    });
    return refusals.count() > found ? null : Collections.unmodifiableMap(entries);
  }

  private @Nullable Object bindTexts(Node.Fields node, Pointer at) {
    Map<String, String> texts = new LinkedHashMap<>();
    int found = refusals.count();
    node.byName().forEach((tag, text) -> {
      if (text instanceof Node.Text plain) {
        texts.put(tag, plain.value());
      } else {
        refusals.wrongType(at.field(tag), text, "a text");
      }
    });
    try {
      LocalizedText all = LocalizedText.of(texts);
      return refusals.count() > found ? null : all;
    } catch (RuntimeException refused) {
      texts.forEach((tag, text) -> make(() -> LocalizedText.of(tag, text), null, at.field(tag)));
      if (refusals.count() == found) {
        refusals.refused(at, null, refused);
      }
      return null;
    }
  }

  private @Nullable Object bindChoice(Form.Choice form, Node.Fields node, Pointer at) {
    Node type = node.byName().get(Encoder.TYPE);
    if (!(type instanceof Node.Text name)) {
      refusals.add(
          at.field(Encoder.TYPE),
          type == null ? "missing" : Shown.value(type),
          oneOf(form),
          "say which one it is");
      return null;
    }
    Supplier<RecordShape> shape = form.cases().get(name.value());
    if (shape == null) {
      Optional<String> meant = Nearest.to(name.value(), form.cases().keySet());
      refusals.add(
          at.field(Encoder.TYPE), refusals.quoted(name), oneOf(form), Refusals.didYouMean(meant));
      return null;
    }
    return bindRecord(shape.get(), node, at, Set.of(Encoder.TYPE));
  }

  private static String oneOf(Form.Choice form) {
    return "one of " + String.join(", ", form.cases().keySet());
  }

  private @Nullable Object make(Supplier<Object> maker, @Nullable RecordShape shape, Pointer at) {
    try {
      return requireNonNull(maker.get());
    } catch (RuntimeException refused) {
      refusals.refused(at, shape, refused);
      return null;
    }
  }

  private static Object optional(Form.Maybe form, @Nullable Object value) {
    if (form.type() == OptionalInt.class) {
      return value == null ? OptionalInt.empty() : OptionalInt.of((Integer) value);
    }
    if (form.type() == OptionalLong.class) {
      return value == null ? OptionalLong.empty() : OptionalLong.of((Long) value);
    }
    return Optional.ofNullable(value);
  }
}
