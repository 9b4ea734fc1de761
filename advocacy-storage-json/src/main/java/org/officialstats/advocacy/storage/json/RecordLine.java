package org.officialstats.advocacy.storage.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.model.EntityKey;

/** The line of a record: which entity, since when, by whom, and its document as it is. */
final class RecordLine {
  private static final String KEY = "{\"key\":\"";

  private RecordLine() {}

  /** The line with its line feed; empty if the entity is no more. */
  static Optional<byte[]> write(Commit commit, Change change) {
    return change.document().map(document -> {
      ByteArrayOutputStream line = new ByteArrayOutputStream(document.size() + 160);
      String by = commit.by().id().replace("\\", "\\\\").replace("\"", "\\\"");
      line.writeBytes((KEY + change.key() + "\",\"revision\":" + commit.revision() + ",\"at\":\""
              + commit.at() + "\",\"by\":\"" + by + "\",\"document\":")
          .getBytes(StandardCharsets.UTF_8));
      line.writeBytes(document.bytes());
      line.writeBytes(SealedLine.ascii("}\n"));
      return line.toByteArray();
    });
  }

  /** The lines of a file that the store vouches for, by their entities. */
  static SortedMap<EntityKey, byte[]> read(byte[] file) {
    SortedMap<EntityKey, byte[]> lines = new TreeMap<>();
    int start = 0;
    for (int i = 0; i < file.length; i++) {
      if (file[i] == '\n') {
        byte[] line = Arrays.copyOfRange(file, start, i + 1);
        lines.put(key(line), line);
        start = i + 1;
      }
    }
    return lines;
  }

  private static EntityKey key(byte[] line) {
    String text = SealedLine.start(line, 160);
    return EntityKey.parse(text.substring(KEY.length(), text.indexOf('"', KEY.length())));
  }
}
