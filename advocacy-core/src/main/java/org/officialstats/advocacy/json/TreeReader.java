package org.officialstats.advocacy.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.officialstats.advocacy.shape.Pointer;

/** Reads bytes into a tree, within the limits. Not thread-safe. */
final class TreeReader {
  private static final JsonFactory PARSERS = Limits.parsers();

  private final Findings findings;
  private final JsonParser parser;

  private TreeReader(byte[] document, Findings findings) throws IOException {
    this.findings = findings;
    this.parser = PARSERS.createParser(document);
  }

  /**
   * The tree of a document.
   *
   * @param findings takes what is wrong with single values, such as a field that stands there twice
   * @throws Malformed if it is not JSON, or larger than the limits
   */
  static Node read(byte[] document, int mostBytes, Findings findings) {
    Encoding.check(document, mostBytes);
    try {
      TreeReader reader = new TreeReader(document, findings);
      try (reader.parser) {
        return reader.whole();
      }
    } catch (JsonProcessingException broken) {
      throw notJson(document, broken);
    } catch (IOException impossible) {
      throw new IllegalStateException("bytes in memory cannot be read", impossible);
    }
  }

  private Node whole() throws IOException {
    if (parser.nextToken() == null) {
      throw new Malformed(0, "empty", "a JSON document", "");
    }
    Node node = value(Pointer.ROOT, 0);
    if (parser.nextToken() != null) {
      throw new Malformed(
          offset(), "more after the end", "one JSON value", "remove what follows it");
    }
    return node;
  }

  private Node value(Pointer at, int depth) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(at, deeper(depth));
      case START_ARRAY -> array(at, deeper(depth));
      case VALUE_STRING -> new Node.Text(text("text", Limits.TEXT, parser.getText()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
      case VALUE_TRUE -> new Node.Bool(true);
      case VALUE_FALSE -> new Node.Bool(false);
      case VALUE_NULL -> new Node.Null();
      default -> throw new IllegalStateException("token " + parser.currentToken());
    };
  }

  private Node object(Pointer at, int depth) throws IOException {
    Map<String, Node> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = text("field name", Limits.NAME, parser.currentName());
      parser.nextToken();
      Pointer field = at.field(name);
      if (fields.put(name, value(field, depth)) != null) {
        findings.add(
            field, "field '" + Shown.shortened(name) + "' twice", "it once", "remove one of them");
      }
    }
    return new Node.Fields(fields);
  }

  private Node array(Pointer at, int depth) throws IOException {
    ImmutableList.Builder<Node> elements = ImmutableList.builder();
    int index = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(at.element(index++), depth));
    }
    return new Node.Array(elements.build());
  }

  private Node number() throws IOException {
    String literal = parser.getText();
    if (literal.length() > Limits.NUMBER) {
      throw tooLarge("a number of " + literal.length() + " characters", "at most " + Limits.NUMBER);
    }
    return new Node.Numeral(literal);
  }

  private int deeper(int depth) {
    if (depth == Limits.DEPTH) {
      throw tooLarge(
          "more than " + Limits.DEPTH + " levels of arrays and objects", "at most " + Limits.DEPTH);
    }
    return depth + 1;
  }

  private String text(String name, int longest, String text) {
    if (text.length() > longest) {
      throw tooLarge("a " + name + " of " + text.length() + " characters", "at most " + longest);
    }
    if (Encoding.hasLoneSurrogate(text)) {
      throw new Malformed(
          offset(),
          "half of a surrogate pair",
          "both halves or none",
          "write the character itself");
    }
    return text;
  }

  private Malformed tooLarge(String what, String expected) {
    return new Malformed(offset(), what, expected, "split or shorten it");
  }

  private long offset() {
    return parser.currentTokenLocation().getByteOffset();
  }

  /** Says what is wrong without the parser's own words, which would repeat the text and with it personal data. */
  private static Malformed notJson(byte[] document, JsonProcessingException broken) {
    long offset = broken.getLocation() == null ? 0 : broken.getLocation().getByteOffset();
    if (broken instanceof JsonEOFException || offset >= document.length) {
      return new Malformed(
          document.length, "the document ends in the middle", "JSON (RFC 8259)", "complete it");
    }
    return new Malformed(
        offset, "not JSON", "JSON (RFC 8259)", "look at this place and just before it");
  }
}
