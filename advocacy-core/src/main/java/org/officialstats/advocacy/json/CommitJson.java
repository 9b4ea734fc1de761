package org.officialstats.advocacy.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Locale;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.model.JsonDocument;

/**
 * The JSON form of a commit: one canonical line in UTF-8, with the documents in it byte for byte as they are.
 *
 * <pre>{@code
 * {"revision":1,"at":"2026-01-02T03:04:05Z","by":"a.diallo","message":"Kigali","changes":[{"action":"put",
 * "key":"event/ev01","salt":"…","digest":"…","document":{…}}],"previous":"…","hash":"…"}
 * }</pre>
 *
 * <p>The hashes stand last. A reader ignores fields that it does not know, so that later versions can add some. Digests
 * are not recomputed: {@link Commit#isIntact()} does that.
 */
public final class CommitJson {
  private CommitJson() {}

  /**
   * The line, without a line end.
   *
   * @throws IllegalArgumentException if a document is not one JSON object without space around it and without line
   *     breaks; the message names the entity and the expectation
   */
  public static byte[] write(Commit commit) {
    requireNonNull(commit, "commit");
    Line line = new Line();
    line.raw("{\"revision\":").raw(commit.revision().toString());
    line.text(",\"at\":", commit.at().toString());
    line.text(",\"by\":", commit.by().id());
    line.text(",\"message\":", commit.message()).raw(",\"changes\":[");
    String separator = "";
    for (Change change : commit.changes()) {
      write(change, line.raw(separator));
      separator = ",";
    }
    line.raw("]").text(",\"previous\":", commit.previous().hex());
    return line.text(",\"hash\":", commit.hash().hex()).raw("}").out.toBytes();
  }

  /**
   * Reads a line.
   *
   * @param where names the place of the line in messages, such as a file and line number
   * @throws JsonFormatException if it is not the JSON form of a commit; the message names the place and the expectation
   */
  public static Commit read(String where, byte[] line) {
    return new CommitReader(requireNonNull(where, "where"), requireNonNull(line, "line")).read();
  }

  private static void write(Change change, Line line) {
    line.text("{\"action\":", change.action().name().toLowerCase(Locale.ROOT));
    line.text(",\"key\":", change.key().toString());
    change.salt().ifPresent(salt -> line.text(",\"salt\":", salt));
    line.text(",\"digest\":", change.digest().hex());
    change.document().ifPresent(document -> {
      CommitReader.checkDocument(change.key(), document);
      line.raw(",\"document\":").document(document);
    });
    line.raw("}");
  }

  private static final class Line {
    final Utf8Text out = new Utf8Text(4_096);

    Line raw(String json) {
      out.add(json);
      return this;
    }

    Line text(String before, String text) {
      out.add(before).add('"');
      if (isPlain(text)) {
        out.add(text);
      } else {
        out.add(JsonStringEncoder.getInstance().quoteAsUTF8(text));
      }
      out.add('"');
      return this;
    }

    /** Whether the text stands in JSON as it is, as most do. */
    private static boolean isPlain(String text) {
      for (int i = 0; i < text.length(); i++) {
        char character = text.charAt(i);
        if (character < ' ' || character > '~' || character == '"' || character == '\\') {
          return false;
        }
      }
      return true;
    }

    Line document(JsonDocument document) {
      out.add(document);
      return this;
    }
  }
}
