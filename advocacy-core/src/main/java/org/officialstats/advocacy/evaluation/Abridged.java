package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.EntityKey;

/**
 * How many records are behind a figure, without naming them. The digest proves that a new run looks at the same ones.
 *
 * @param counted how many count
 * @param notCounted how many were looked at and do not count
 * @param unknown of how many it cannot be told
 * @param digest of a line for each record in the order of their keys: {@code +}, {@code -} or {@code ?}, and its key
 */
public record Abridged(int counted, int notCounted, int unknown, Digest digest) {
  public Abridged {
    requireNonNull(digest, "digest");
    if (counted < 0 || notCounted < 0 || unknown < 0) {
      throw new IllegalArgumentException("abridged evidence: " + counted + ", " + notCounted
          + " and " + unknown + " records; expected 0 or more of each");
    }
  }

  static Abridged of(Evidence evidence) {
    StringBuilder lines = new StringBuilder();
    add(lines, '+', evidence.counted());
    add(lines, '-', evidence.notCounted());
    add(lines, '?', evidence.unknown());
    return new Abridged(
        evidence.counted().size(),
        evidence.notCounted().size(),
        evidence.unknown().size(),
        Digest.of(lines.toString()));
  }

  private static void add(StringBuilder lines, char sign, List<EntityKey> keys) {
    keys.forEach(key -> lines.append(sign).append(key).append('\n'));
  }
}
