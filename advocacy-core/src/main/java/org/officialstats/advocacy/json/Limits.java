package org.officialstats.advocacy.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** How large a document may be, so that none can exhaust memory, stack or time. */
final class Limits {
  /** The most bytes of one document; a sealed evaluation with its evidence is the largest. */
  static final int DOCUMENT = 16 << 20;

  /** The most bytes of a file with many documents. */
  static final int FILE = 256 << 20;

  /** The most levels of arrays and objects inside each other. */
  static final int DEPTH = 40;

  /** The most characters (UTF-16 units) of a text. */
  static final int TEXT = 100_000;

  /** The most characters (UTF-16 units) of the name of a field. */
  static final int NAME = 1_000;

  /** The most characters of a number. */
  static final int NUMBER = 64;

  /** The most digits before or after the decimal point of a number, whatever its exponent. */
  static final int MAGNITUDE = 100;

  private Limits() {}

  /**
   * A factory of parsers that stop a little behind our own limits: our checks say exactly what is wrong, the parser's
   * are the second fence.
   */
  static JsonFactory parsers() {
    return new JsonFactoryBuilder()
        .streamReadConstraints(StreamReadConstraints.builder()
            .maxDocumentLength(FILE)
            .maxNestingDepth(DEPTH + 2)
            .maxStringLength(DOCUMENT)
            .maxNameLength(DOCUMENT)
            .maxNumberLength(DOCUMENT)
            .build())
        .build();
  }
}
