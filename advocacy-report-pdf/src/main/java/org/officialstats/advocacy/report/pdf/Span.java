package org.officialstats.advocacy.report.pdf;

import java.util.Optional;

/**
 * A stretch of text that looks alike and belongs together.
 *
 * @param start where it starts in the whole text
 * @param end where it ends
 * @param face its face
 * @param language its language, when it is not the report's
 * @param target where it leads, when it is a link
 * @param label whether it is the mark before a remark
 * @param isolated whether it stands for itself, whatever the direction of what is around it
 */
record Span(
    int start,
    int end,
    FontStyle face,
    Optional<String> language,
    Optional<Target> target,
    boolean label,
    boolean isolated) {
  Span(int start, int end, FontStyle face, Optional<String> language, Optional<Target> target) {
    this(start, end, face, language, target, false, false);
  }

  /** The same stretch, standing for itself. */
  Span apart() {
    return new Span(start, end, face, language, target, label, true);
  }

  /** Whether it is the mark of a footnote, in the line or before the remark. */
  boolean isMark() {
    return label || target.filter(Target.ToRemark.class::isInstance).isPresent();
  }

  /** Whether the span needs a tag of its own. */
  boolean isTagged() {
    return language.isPresent() || target.isPresent() || label;
  }
}
