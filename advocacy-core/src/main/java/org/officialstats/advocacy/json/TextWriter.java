package org.officialstats.advocacy.json;

import java.util.Iterator;
import java.util.Map;
import org.officialstats.advocacy.model.JsonDocument;

/** Writes a tree as text. The compact form is canonical: the same tree, the same text, for good. Not thread-safe. */
final class TextWriter {
  private final Utf8Text out = new Utf8Text(2_048);
  private final boolean readable;
  private int depth;

  private TextWriter(boolean readable) {
    this.readable = readable;
  }

  /** Without any insignificant space. */
  static JsonDocument compact(Node node) {
    return write(node, false).toDocument();
  }

  /** One field or element a line, indented by two spaces, ending in a line feed. */
  static String readable(Node node) {
    return write(node, true).add('\n').toDocument().text();
  }

  private static Utf8Text write(Node node, boolean readable) {
    TextWriter writer = new TextWriter(readable);
    writer.value(node);
    return writer.out;
  }

  private void value(Node node) {
    if (node instanceof Node.Text text) {
      text(text.value());
    } else if (node instanceof Node.Numeral number) {
      out.add(number.literal());
    } else if (node instanceof Node.Bool bool) {
      out.add(Boolean.toString(bool.value()));
    } else if (node instanceof Node.Fields fields) {
      fields(fields.byName());
    } else if (node instanceof Node.Array array) {
      array(array);
    } else {
      out.add("null");
    }
  }

  private void fields(Map<String, Node> fields) {
    open('{');
    for (Iterator<Map.Entry<String, Node>> rest = fields.entrySet().iterator(); rest.hasNext(); ) {
      Map.Entry<String, Node> field = rest.next();
      newLine(true);
      text(field.getKey());
      out.add(readable ? ": " : ":");
      value(field.getValue());
      separate(rest.hasNext());
    }
    close('}', !fields.isEmpty());
  }

  private void array(Node.Array array) {
    open('[');
    for (Iterator<Node> rest = array.elements().iterator(); rest.hasNext(); ) {
      newLine(true);
      value(rest.next());
      separate(rest.hasNext());
    }
    close(']', !array.elements().isEmpty());
  }

  private void open(char bracket) {
    out.add(bracket);
    depth++;
  }

  private void close(char bracket, boolean onItsOwnLine) {
    depth--;
    newLine(onItsOwnLine);
    out.add(bracket);
  }

  private void separate(boolean more) {
    if (more) {
      out.add(',');
    }
  }

  private void newLine(boolean wanted) {
    if (readable && wanted) {
      out.add('\n').add("  ".repeat(depth));
    }
  }

  private void text(String text) {
    out.add('"');
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character < ' ' || character == '"' || character == '\\') {
        out.add(text.substring(plain, i));
        escaped(character);
        plain = i + 1;
      }
    }
    out.add(text.substring(plain)).add('"');
  }

  private void escaped(char character) {
    switch (character) {
      case '"' -> out.add("\\\"");
      case '\\' -> out.add("\\\\");
      case '\n' -> out.add("\\n");
      case '\r' -> out.add("\\r");
      case '\t' -> out.add("\\t");
      case '\b' -> out.add("\\b");
      case '\f' -> out.add("\\f");
      default ->
        out.add("\\u00")
            .add(Character.forDigit(character >> 4, 16))
            .add(Character.forDigit(character & 15, 16));
    }
  }
}
