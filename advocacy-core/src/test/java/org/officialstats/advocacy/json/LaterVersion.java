package org.officialstats.advocacy.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.shape.Form;
import org.officialstats.advocacy.shape.RecordShape;

/** Writes a document as a later version of the library might: with more fields, at any depth. */
final class LaterVersion {
  private static final String PREFIX = "later-";

  private final Random random;
  private final RecordShape shape;

  LaterVersion(Random random, Entity entity) {
    this.random = random;
    this.shape = RecordShape.of(entity.getClass());
  }

  Node enrich(Node node) {
    return record(shape, (Node.Fields) node);
  }

  /** The unknown fields of a tree, as text, in no order. */
  static List<String> unknownOf(Node node) {
    List<String> found = new ArrayList<>();
    collect(node, found);
    return found;
  }

  private static void collect(Node node, List<String> found) {
    if (node instanceof Node.Array array) {
      array.elements().forEach(element -> collect(element, found));
    }
    if (node instanceof Node.Fields fields) {
      fields.byName().forEach((name, value) -> {
        if (name.startsWith(PREFIX)) {
          found.add(name + "=" + TextWriter.compact(value).text());
        } else {
          collect(value, found);
        }
      });
    }
  }

  private Node record(RecordShape record, Node.Fields node) {
    Map<String, Node> fields = new LinkedHashMap<>();
    node.byName().forEach((name, value) -> {
      add(fields);
      fields.put(
          name,
          record
              .component(name)
              .map(component -> value(component.form(), value))
              .orElse(value));
    });
    add(fields);
    return new Node.Fields(fields);
  }

  private Node value(Form form, Node node) {
    if (form instanceof Form.Maybe maybe) {
      return value(maybe.of(), node);
    }
    if (form instanceof Form.Several several) {
      return new Node.Array(((Node.Array) node)
          .elements().stream().map(element -> value(several.of(), element)).toList());
    }
    if (form instanceof Form.Keyed keyed) {
      Map<String, Node> entries = new LinkedHashMap<>();
      ((Node.Fields) node)
          .byName()
          .forEach((key, entry) -> entries.put(key, value(keyed.of(), entry)));
      return new Node.Fields(entries);
    }
    if (form instanceof Form.Group group) {
      return record(group.shape().get(), (Node.Fields) node);
    }
    return node;
  }

  private void add(Map<String, Node> fields) {
    if (random.nextInt(3) == 0) {
      fields.put(PREFIX + random.nextInt(1_000_000), any(0));
    }
  }

  private Node any(int depth) {
    return switch (random.nextInt(depth > 2 ? 4 : 6)) {
      case 0 -> new Node.Null();
      case 1 -> new Node.Bool(random.nextBoolean());
      case 2 -> new Node.Numeral(random.nextInt() + ".50E+7");
      case 3 -> new Node.Text("\"\\\n\u0001\u2028é漢😀".substring(random.nextInt(6)));
      case 4 -> new Node.Array(List.of(any(depth + 1), any(depth + 1)));
      default -> new Node.Fields(Map.of("z", any(depth + 1), "a/~", any(depth + 1)));
    };
  }
}
