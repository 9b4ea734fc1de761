package org.officialstats.advocacy;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.officialstats.advocacy.catalogue.StandardFields;
import org.officialstats.advocacy.definition.Definitions;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.strategy.Strategy;

/** A file of definitions that a host gave, until it is known under which strategy it is used. */
final class DefinitionsFile {
  private final String where;
  private final byte[] bytes;

  private DefinitionsFile(String where, byte[] bytes) {
    this.where = where;
    this.bytes = bytes;
  }

  static DefinitionsFile read(String where, InputStream in) throws IOException {
    requireNonNull(where, "where");
    return new DefinitionsFile(
        where, requireNonNull(in, "in").readNBytes(Definitions.MOST_BYTES + 1));
  }

  /** The definitions, with the codes that a strategy adds. */
  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // a strategy may not have been given
  Definitions definitions(Optional<Strategy> strategy) {
    CodeLists lists = strategy
        .map(Strategy::codeLists)
        .map(more -> CodeLists.standard().extendedBy(more))
        .orElseGet(CodeLists::standard);
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      return Definitions.read(where, in, StandardFields.all(), lists);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
