package org.officialstats.advocacy.json;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.shape.Component;
import org.officialstats.advocacy.shape.Form;
import org.officialstats.advocacy.shape.RecordShape;

/** Carries the fields that this version does not know from an earlier document into a new one. */
final class UnknownFields {
  private UnknownFields() {}

  /**
   * The new tree with the unknown fields of the old one at the end, in the order of their names; the same in the records
   * inside. Elements of a list belong together when their known content is the same, else when they stand at the same
   * place.
   */
  static Node.Fields carry(
      RecordShape shape, Node.Fields old, Node.Fields now, Set<String> envelope) {
    Map<String, Node> fields = new LinkedHashMap<>();
    now.byName().forEach((name, node) -> {
      Node before = old.byName().get(name);
      Optional<Component> component = shape.component(name);
      fields.put(
          name,
          before == null || component.isEmpty()
              ? node
              : carry(component.get().form(), before, node));
    });
    fields.putAll(unknown(shape, old, envelope));
    return new Node.Fields(fields);
  }

  private static Map<String, Node> unknown(
      RecordShape shape, Node.Fields node, Set<String> envelope) {
    Map<String, Node> unknown = new TreeMap<>(node.byName());
    unknown.keySet().removeIf(name -> shape.component(name).isPresent() || envelope.contains(name));
    return unknown;
  }

  private static Node carry(Form form, Node old, Node now) {
    if (form instanceof Form.Maybe maybe) {
      return carry(maybe.of(), old, now);
    }
    if (old instanceof Node.Array before
        && now instanceof Node.Array after
        && form instanceof Form.Several several) {
      return carryAll(several.of(), before.elements(), after.elements());
    }
    if (!(old instanceof Node.Fields before) || !(now instanceof Node.Fields after)) {
      return now;
    }
    if (form instanceof Form.Group group) {
      return carry(group.shape().get(), before, after, Set.of());
    }
    if (form instanceof Form.Choice choice) {
      return carryCase(choice, before, after);
    }
    return form instanceof Form.Keyed keyed ? carryEntries(keyed.of(), before, after) : now;
  }

  private static Node carryCase(Form.Choice form, Node.Fields old, Node.Fields now) {
    Supplier<RecordShape> shape = now.byName().get(Encoder.TYPE) instanceof Node.Text type
            && type.equals(old.byName().get(Encoder.TYPE))
        ? form.cases().get(type.value())
        : null;
    return shape == null ? now : carry(shape.get(), old, now, Set.of(Encoder.TYPE));
  }

  private static Node carryEntries(Form of, Node.Fields old, Node.Fields now) {
    ImmutableMap.Builder<String, Node> entries = ImmutableMap.builder();
    now.byName().forEach((key, node) -> {
      Node before = old.byName().get(key);
      entries.put(key, before == null ? node : carry(of, before, node));
    });
    return new Node.Fields(entries.buildOrThrow());
  }

  private static Node carryAll(Form of, List<Node> old, List<Node> now) {
    if (of instanceof Form.Single || of instanceof Form.Localized || of instanceof Form.Embedded) {
      return new Node.Array(now);
    }
    @Nullable Node[] partners = partners(of, old, now);
    List<Node> elements = new ArrayList<>(now);
    for (int i = 0; i < partners.length; i++) {
      Node partner = partners[i];
      if (partner != null) {
        elements.set(i, carry(of, partner, now.get(i)));
      }
    }
    return new Node.Array(elements);
  }

  /** For each new element the old one that it continues; null if it continues none. */
  private static @Nullable Node[] partners(Form of, List<Node> old, List<Node> now) {
    Map<Node, LinkedHashSet<Integer>> byContent = new LinkedHashMap<>();
    Set<Integer> free = new LinkedHashSet<>();
    for (int i = 0; i < old.size(); i++) {
      byContent
          .computeIfAbsent(known(of, old.get(i)), content -> new LinkedHashSet<>())
          .add(i);
      free.add(i);
    }
    @Nullable Node[] partners = new @Nullable Node[now.size()];
    for (int i = 0; i < partners.length; i++) {
      Set<Integer> same = byContent.getOrDefault(now.get(i), new LinkedHashSet<>());
      if (!same.isEmpty()) {
        int index = same.contains(i) ? i : same.iterator().next();
        same.remove(index);
        free.remove(index);
        partners[i] = old.get(index);
      }
    }
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] == null && free.contains(i)) {
        partners[i] = old.get(i);
      }
    }
    return partners;
  }

  /** The node without the fields that this version does not know. */
  private static Node known(Form form, Node node) {
    if (form instanceof Form.Maybe maybe) {
      return known(maybe.of(), node);
    }
    if (node instanceof Node.Array array && form instanceof Form.Several several) {
      return new Node.Array(
          array.elements().stream().map(element -> known(several.of(), element)).toList());
    }
    if (!(node instanceof Node.Fields fields)) {
      return node;
    }
    if (form instanceof Form.Group group) {
      return known(group.shape().get(), fields, Set.of());
    }
    if (form instanceof Form.Choice choice
        && fields.byName().get(Encoder.TYPE) instanceof Node.Text type) {
      Supplier<RecordShape> shape = choice.cases().get(type.value());
      return shape == null ? node : known(shape.get(), fields, Set.of(Encoder.TYPE));
    }
    return form instanceof Form.Keyed keyed ? knownEntries(keyed.of(), fields) : node;
  }

  private static Node known(RecordShape shape, Node.Fields node, Set<String> envelope) {
    ImmutableMap.Builder<String, Node> fields = ImmutableMap.builder();
    node.byName().forEach((name, value) -> {
      if (envelope.contains(name)) {
        fields.put(name, value);
      }
      shape
          .component(name)
          .ifPresent(component -> fields.put(name, known(component.form(), value)));
    });
    return new Node.Fields(fields.buildOrThrow());
  }

  private static Node knownEntries(Form of, Node.Fields node) {
    ImmutableMap.Builder<String, Node> entries = ImmutableMap.builder();
    node.byName().forEach((key, value) -> entries.put(key, known(of, value)));
    return new Node.Fields(entries.buildOrThrow());
  }
}
