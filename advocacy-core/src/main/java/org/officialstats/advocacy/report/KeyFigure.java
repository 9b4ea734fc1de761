package org.officialstats.advocacy.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * One figure that matters.
 *
 * @param label what is counted
 * @param value the figure with its unit, or the word for the reason why there is none
 * @param status its rating
 * @param notes what goes with it: thresholds, coverage, period, restatement; one line each, at most six
 */
public record KeyFigure(
    String label, String value, Optional<StatusWord> status, List<String> notes) {
  private static final int NOTES = 6;

  public KeyFigure {
    label = Check.visibleText("keyFigure/label", label);
    value = Check.visibleText("keyFigure/value", value);
    requireNonNull(status, "status");
    notes = Check.list("keyFigure/notes", notes, 0, NOTES).stream()
        .map(note -> Check.visibleText("keyFigure/note", note))
        .toList();
  }
}
