package org.officialstats.advocacy.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements that are nested and closed, and texts that are escaped, whatever it is given. Not thread-safe. */
final class Markup {
  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();

  Markup(Writer out) {
    this.out = out;
  }

  /** Opens an element, to be closed by {@link #close()}. */
  Markup open(String element, Attribute... attributes) throws IOException {
    empty(element, attributes);
    open.push(element);
    return this;
  }

  /** An element without an end. */
  Markup empty(String element, Attribute... attributes) throws IOException {
    out.write('<');
    out.write(element);
    for (Attribute attribute : attributes) {
      out.write(' ');
      out.write(attribute.name());
      out.write("=\"");
      out.write(Escaped.of(attribute.value()));
      out.write('"');
    }
    out.write('>');
    return this;
  }

  /** Closes the element that was opened last. */
  Markup close() throws IOException {
    out.write("</");
    out.write(open.pop());
    out.write('>');
    return this;
  }

  Markup text(String text) throws IOException {
    out.write(Escaped.of(text));
    return this;
  }

  /** An element with nothing but a text inside. */
  Markup element(String element, String text, Attribute... attributes) throws IOException {
    return open(element, attributes).text(text).close();
  }

  /** A new line, where it means nothing. */
  Markup line() throws IOException {
    out.write('\n');
    return this;
  }

  /** What a style sheet or an attribute of base64 says, which needs no escaping. */
  Markup raw(String characters) throws IOException {
    out.write(characters);
    return this;
  }
}
