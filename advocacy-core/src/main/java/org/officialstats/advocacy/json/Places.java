package org.officialstats.advocacy.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.officialstats.advocacy.shape.Pointer;

/** Where in a document its values stand. Made only when there is a problem to report: it reads the document again. */
final class Places {
  private final byte[] document;
  private final Map<String, Long> offsets = new HashMap<>();

  private Places(byte[] document) {
    this.document = document;
  }

  static Places of(byte[] document) {
    Places places = new Places(document);
    places.read();
    return places;
  }

  /** Line and column of a byte, counted from 1; columns count characters as they are seen, not bytes. */
  static String lineAndColumn(byte[] document, long offset) {
    String before = new String(
        document, 0, (int) Math.max(0, Math.min(offset, document.length)), StandardCharsets.UTF_8);
    int lineStart = before.lastIndexOf('\n') + 1;
    long line = before.chars().filter(character -> character == '\n').count() + 1;
    return "line " + line + " column " + (before.codePointCount(lineStart, before.length()) + 1);
  }

  /** The offset of the value, or of the nearest value around it. */
  long offset(Pointer at) {
    Long offset = offsets.get(at.toString());
    if (offset != null) {
      return offset;
    }
    return at == Pointer.ROOT ? 0 : offset(at.parent());
  }

  /** Line, column and pointer; of the value around it, where the value itself is missing. */
  String text(Pointer at) {
    String pointer = at.toString();
    return lineAndColumn(document, offset(at)) + (pointer.isEmpty() ? "" : ", " + pointer);
  }

  private void read() {
    try (JsonParser parser = Limits.parsers().createParser(document)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue() || token.isStructStart()) {
          String pointer = parser.getParsingContext().pathAsPointer().toString();
          offsets.put(pointer, parser.currentTokenLocation().getByteOffset());
        }
      }
    } catch (IOException alreadyReported) {
      // what was read so far is all that can be placed
    }
  }
}
