package org.officialstats.advocacy.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Problem;
import org.officialstats.advocacy.model.Revision;

/** Reads one commit from its line. Documents are cut out of the line by their byte offsets, never written again. */
final class CommitReader {
  private static final int DOCUMENT_DEPTH = 200;
  private static final JsonFactory DOCUMENTS = factory(DOCUMENT_DEPTH);
  private static final JsonFactory LINES = factory(DOCUMENT_DEPTH + 3);
  private static final String REMEDY = "restore the line from where it came";

  private final String where;
  private final byte[] line;
  private final List<Change> changes = new ArrayList<>();

  CommitReader(String where, byte[] line) {
    this.where = where;
    this.line = line;
  }

  private static JsonFactory factory(int depth) {
    StreamReadConstraints limits =
        StreamReadConstraints.builder().maxNestingDepth(depth).build();
    return JsonFactory.builder().streamReadConstraints(limits).build();
  }

  /** Throws unless the bytes are one JSON object that can be embedded in a line as it is. */
  static void checkDocument(EntityKey key, JsonDocument document) {
    byte[] bytes = document.bytes();
    if (!Scanner.isPlainObject(bytes) && !isObject(bytes)) {
      throw new IllegalArgumentException(
          "document of " + key + ": " + bytes.length
              + " bytes that are not one line of JSON; expected one object without space around it and without line breaks");
    }
  }

  private static boolean isObject(byte[] document) {
    int end = document.length - 1;
    if (end < 1 || document[0] != '{' || document[end] != '}') {
      return false;
    }
    for (byte unit : document) {
      if (unit >= 0 && unit < ' ') {
        return false;
      }
    }
    try (JsonParser parser = DOCUMENTS.createParser(document)) {
      parser.nextToken();
      parser.skipChildren();
      return parser.nextToken() == null;
    } catch (IOException malformed) {
      return false;
    }
  }

  Commit read() {
    if (line.length == 0 || line[0] != '{') {
      throw problem(1, "not a commit", "a line that begins with {");
    }
    try (JsonParser parser = LINES.createParser(line)) {
      parser.nextToken();
      Commit commit = commit(parser);
      if (parser.nextToken() != null) {
        throw problem(parser, "more after the commit", "the end of the line");
      }
      return commit;
    } catch (IOException malformed) {
      throw problem(1, "not JSON", "one commit as a JSON object on one line");
    }
  }

  private Commit commit(JsonParser parser) throws IOException {
    Fields fields = new Fields("commit", parser);
    while (fields.next()) {
      switch (fields.name()) {
        case "revision" -> fields.number();
        case "at", "by", "message", "previous", "hash" -> fields.text();
        case "changes" -> changes(parser);
        default -> parser.skipChildren();
      }
    }
    return checked(
        parser,
        () -> new Commit(
            Revision.of(Long.parseLong(fields.get("revision"))),
            time(fields.get("at")),
            Actor.of(fields.get("by")),
            fields.get("message"),
            changes,
            Digest.parse(fields.get("previous")),
            Digest.parse(fields.get("hash"))));
  }

  private static Instant time(String text) {
    Instant time = Instant.parse(text);
    if (!time.toString().equals(text)) {
      throw new IllegalArgumentException("commit: time '" + text + "'; expected it as " + time);
    }
    return time;
  }

  private void changes(JsonParser parser) throws IOException {
    expect(parser, JsonToken.START_ARRAY, "changes: not a list", "[");
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      expect(parser, JsonToken.START_OBJECT, "changes: not a list of objects", "{");
      changes.add(change(parser));
    }
  }

  private Change change(JsonParser parser) throws IOException {
    Fields fields = new Fields("change", parser);
    Optional<JsonDocument> document = Optional.empty();
    while (fields.next()) {
      switch (fields.name()) {
        case "action", "key", "salt", "digest" -> fields.text();
        case "document" -> document = Optional.of(document(parser));
        default -> parser.skipChildren();
      }
    }
    Optional<JsonDocument> found = document;
    return checked(
        parser,
        () -> new Change(
            EntityKey.parse(fields.get("key")),
            action(fields.get("action")),
            found,
            fields.find("salt"),
            Digest.parse(fields.get("digest"))));
  }

  private static Change.Action action(String text) {
    return Arrays.stream(Change.Action.values())
        .filter(action -> action.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "change: unknown action '" + text + "'; expected put, redacted, folded or remove"));
  }

  private JsonDocument document(JsonParser parser) throws IOException {
    expect(parser, JsonToken.START_OBJECT, "document: not an object", "{");
    long start = parser.currentTokenLocation().getByteOffset();
    parser.skipChildren();
    long end = parser.currentLocation().getByteOffset();
    return JsonDocument.of(Arrays.copyOfRange(line, Math.toIntExact(start), Math.toIntExact(end)));
  }

  private void expect(JsonParser parser, JsonToken token, String what, String expected) {
    if (parser.currentToken() != token) {
      throw problem(parser, what, expected);
    }
  }

  private <T> T checked(JsonParser parser, Supplier<T> value) {
    try {
      return value.get();
    } catch (JsonFormatException known) {
      throw known;
    } catch (IllegalArgumentException | DateTimeException wrong) {
      throw problem(parser, String.valueOf(wrong.getMessage()), "");
    }
  }

  private JsonFormatException problem(JsonParser parser, String what, String expected) {
    int bytes = Math.toIntExact(parser.currentTokenLocation().getByteOffset());
    return problem(new String(line, 0, bytes, StandardCharsets.UTF_8).length() + 1, what, expected);
  }

  private JsonFormatException problem(int column, String what, String expected) {
    return new JsonFormatException(
        ImmutableList.of(new Problem(where + ", column " + column, what, expected, REMEDY)));
  }

  /** The fields of one object: each at most once, with the texts of those that are known. */
  private final class Fields {
    private final String of;
    private final JsonParser parser;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, String> texts = new HashMap<>();

    Fields(String of, JsonParser parser) {
      this.of = of;
      this.parser = parser;
    }

    boolean next() throws IOException {
      if (parser.nextToken() == JsonToken.END_OBJECT) {
        return false;
      }
      if (!seen.add(name())) {
        throw problem(parser, of + ": field '" + name() + "' twice", "each field once");
      }
      parser.nextToken();
      return true;
    }

    String name() throws IOException {
      return parser.currentName();
    }

    void text() throws IOException {
      expect(
          parser,
          JsonToken.VALUE_STRING,
          of + ": '" + name() + "' is not a text",
          "a text in quotes");
      texts.put(name(), parser.getText());
    }

    void number() throws IOException {
      expect(
          parser,
          JsonToken.VALUE_NUMBER_INT,
          of + ": '" + name() + "' is not a number",
          "a whole number");
      texts.put(name(), parser.getText());
    }

    Optional<String> find(String name) {
      return Optional.ofNullable(texts.get(name));
    }

    String get(String name) {
      @Nullable String text = texts.get(name);
      if (text == null) {
        throw problem(parser, of + ": field '" + name + "' is missing", "all fields of a " + of);
      }
      return text;
    }
  }
}
