package org.officialstats.advocacy.report.pdf;

import java.net.URI;
import java.util.Optional;

/**
 * A stretch of text that looks alike and belongs together.
 *
 * @param start where it starts in the whole text
 * @param end where it ends
 * @param face its face
 * @param language its language, when it is not the report's
 * @param target where it leads, when it is a link
 */
record Span(int start, int end, FontStyle face, Optional<String> language, Optional<URI> target) {

  /** Whether the span needs a tag of its own. */
  boolean isTagged() {
    return language.isPresent() || target.isPresent();
  }
}
