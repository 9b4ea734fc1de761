package org.officialstats.advocacy.storage.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;

/** Replaces an entity's documents in the journal. */
final class Redaction {
  private final EntityKey key;
  private final UnaryOperator<JsonDocument> replacement;

  Redaction(EntityKey key, UnaryOperator<JsonDocument> replacement) {
    this.key = key;
    this.replacement = replacement;
  }

  /** Writes the segments anew that have one; nothing of the old ones stays. */
  void run(Disk disk, Checksum checksum, Journal journal) throws IOException {
    new Rewriting(disk, checksum, this::mentionsKey, this::isConcerned, this::redacted)
        .run(journal);
  }

  private boolean mentionsKey(byte[] line) {
    return new String(line, StandardCharsets.ISO_8859_1).contains("\"key\":\"" + key + "\"");
  }

  private boolean isConcerned(Commit commit) {
    return commit.changes().stream().anyMatch(this::isConcerned);
  }

  private boolean isConcerned(Change change) {
    return change.key().equals(key) && change.document().isPresent();
  }

  private Commit redacted(Commit commit) {
    return commit.withChanges(commit.changes().stream().map(this::redacted).toList());
  }

  private Change redacted(Change change) {
    return isConcerned(change)
        ? change.redacted(replacement.apply(change.document().orElseThrow()))
        : change;
  }
}
