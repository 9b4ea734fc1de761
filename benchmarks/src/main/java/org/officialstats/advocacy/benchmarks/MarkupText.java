package org.officialstats.advocacy.benchmarks;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes markup: opens elements, closes them, and escapes what stands between. */
final class MarkupText {
  private final StringBuilder text = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; the attributes come as names and values in turn, and those without a value are left out. */
  MarkupText open(String element, String... attributes) {
    text.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        text.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1]);
        text.append('"');
      }
    }
    text.append('>');
    open.push(element);
    return this;
  }

  MarkupText close() {
    text.append("</").append(open.pop()).append(">");
    return this;
  }

  MarkupText words(String words) {
    escape(words);
    return this;
  }

  /** An element with nothing but words in it. */
  MarkupText element(String element, String words, String... attributes) {
    return open(element, attributes).words(words).close();
  }

  /** Markup that is ready. */
  MarkupText raw(String markup) {
    text.append(markup);
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void escape(String words) {
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      switch (letter) {
        case '&' -> text.append("&amp;");
        case '<' -> text.append("&lt;");
        case '"' -> text.append("&quot;");
        default -> text.append(letter);
      }
    }
  }
}
