package org.officialstats.advocacy.json;

import java.util.Iterator;
import java.util.Map;

/** Writes a tree as text. The compact form is canonical: the same tree, the same text, for good. Not thread-safe. */
final class TextWriter {
  private final StringBuilder out = new StringBuilder(1_024);
  private final boolean readable;
  private int depth;

  private TextWriter(boolean readable) {
    this.readable = readable;
  }

  /** Without any insignificant space. */
  static String compact(Node node) {
    return write(node, false);
  }

  /** One field or element a line, indented by two spaces, ending in a line feed. */
  static String readable(Node node) {
    return write(node, true) + "\n";
  }

  private static String write(Node node, boolean readable) {
    TextWriter writer = new TextWriter(readable);
    writer.value(node);
    return writer.out.toString();
  }

  private void value(Node node) {
    if (node instanceof Node.Text text) {
      text(text.value());
    } else if (node instanceof Node.Numeral number) {
      out.append(number.literal());
    } else if (node instanceof Node.Bool bool) {
      out.append(bool.value());
    } else if (node instanceof Node.Fields fields) {
      fields(fields.byName());
    } else if (node instanceof Node.Array array) {
      array(array);
    } else {
      out.append("null");
    }
  }

  private void fields(Map<String, Node> fields) {
    open('{');
    for (Iterator<Map.Entry<String, Node>> rest = fields.entrySet().iterator(); rest.hasNext(); ) {
      Map.Entry<String, Node> field = rest.next();
      newLine(true);
      text(field.getKey());
      out.append(readable ? ": " : ":");
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
    out.append(bracket);
    depth++;
  }

  private void close(char bracket, boolean onItsOwnLine) {
    depth--;
    newLine(onItsOwnLine);
    out.append(bracket);
  }

  private void separate(boolean more) {
    if (more) {
      out.append(',');
    }
  }

  private void newLine(boolean wanted) {
    if (readable && wanted) {
      out.append('\n').append("  ".repeat(depth));
    }
  }

  private void text(String text) {
    out.append('"');
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character < ' ' || character == '"' || character == '\\') {
        out.append(text, plain, i);
        escaped(character);
        plain = i + 1;
      }
    }
    out.append(plain == 0 ? text : text.substring(plain)).append('"');
  }

  private void escaped(char character) {
    switch (character) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      default ->
        out.append("\\u00")
            .append(Character.forDigit(character >> 4, 16))
            .append(Character.forDigit(character & 15, 16));
    }
  }
}
