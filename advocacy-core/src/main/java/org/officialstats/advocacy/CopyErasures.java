package org.officialstats.advocacy;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Change.Action;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.StorageException.Kind;
import org.officialstats.advocacy.spi.Store;

/** What the source of a copy has erased or folded since the target got it. */
final class CopyErasures {
  private final Map<EntityKey, Map<JsonDocument, JsonDocument>> replacements =
      new LinkedHashMap<>();
  private boolean foldsMore;

  private CopyErasures() {}

  /**
   * Compares the target with the beginning of the source.
   *
   * @throws StorageException if they differ in anything but erasures and foldings of the source
   */
  static CopyErasures between(Store from, Store to, Revision end) {
    CopyErasures erasures = new CopyErasures();
    try (Stream<Commit> sources = from.read(Revision.NONE);
        Stream<Commit> targets = to.read(Revision.NONE)) {
      Iterator<Commit> source = sources.iterator();
      Iterator<Commit> target = targets.iterator();
      for (long revision = 1; revision <= end.number(); revision++) {
        erasures.add(source.next(), target.next());
      }
    }
    return erasures;
  }

  /** Erases in the target as well what the source has erased. */
  void completeIn(Store to) {
    replacements.forEach(
        (key, texts) -> to.redact(key, former -> texts.getOrDefault(former, former)));
  }

  /** Whether the source has folded what the target has not. */
  boolean foldsMore() {
    return foldsMore;
  }

  private void add(Commit source, Commit target) {
    if (!source.hash().equals(target.hash()) || !target.isIntact()) {
      throw refused(
          source.revision(),
          "it keeps another commit than the source",
          "name an empty target, or one with a beginning of the source");
    }
    for (int i = 0; i < source.changes().size(); i++) {
      add(source.revision(), source.changes().get(i), target.changes().get(i));
    }
  }

  private void add(Revision revision, Change source, Change target) {
    if (target.equals(source)) {
      return;
    }
    if (source.action() == Action.FOLDED && target.document().isPresent()) {
      foldsMore = true;
      return;
    }
    if (source.action() != Action.REDACTED || target.document().isEmpty()) {
      throw refused(
          revision,
          "it has " + target.key() + " erased, folded or changed, the source has not",
          "do the same in the source first, or name an empty target");
    }
    replacements
        .computeIfAbsent(source.key(), key -> new HashMap<>())
        .put(target.document().orElseThrow(), source.document().orElseThrow());
  }

  private static StorageException refused(Revision revision, String what, String remedy) {
    return StorageException.of(
        Kind.CONFLICT, "target of the copy, revision " + revision, what, remedy);
  }
}
