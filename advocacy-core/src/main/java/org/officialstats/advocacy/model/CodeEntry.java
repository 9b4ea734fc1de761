package org.officialstats.advocacy.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What a {@link CodeList} says of one of its codes.
 *
 * <p>Immutable and thread-safe.
 *
 * @param label what people read instead of the code
 * @param broader the code of the same list that this one is a kind of; empty at the top
 * @param note what the label does not tell; empty where it is enough
 */
public record CodeEntry(LocalizedText label, Optional<Code> broader, Optional<LocalizedText> note) {
  public CodeEntry {
    requireNonNull(label, "label");
    requireNonNull(broader, "broader");
    requireNonNull(note, "note");
  }

  /** An entry at the top of its list. */
  public static CodeEntry of(LocalizedText label) {
    return new CodeEntry(label, Optional.empty(), Optional.empty());
  }

  /** This entry as a kind of another code of the same list. */
  public CodeEntry under(Code broader) {
    return new CodeEntry(label, Optional.of(broader), note);
  }

  /** This entry with a note. */
  public CodeEntry noted(LocalizedText note) {
    return new CodeEntry(label, broader, Optional.of(note));
  }
}
