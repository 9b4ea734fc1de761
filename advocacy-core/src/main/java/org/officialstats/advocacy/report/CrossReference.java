package org.officialstats.advocacy.report;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A link to a heading of the same report.
 *
 * @param texts the visible label, at least one piece and one visible character
 * @param heading the id of a {@link Heading} of the report, which {@link ReportDocument} checks
 */
public record CrossReference(List<Text> texts, String heading) implements Inline {
  public CrossReference {
    texts = Check.list("crossReference", texts, 1, Limits.INLINES);
    requireNonNull(heading, "heading");
    StringBuilder label = new StringBuilder();
    texts.forEach(piece -> label.append(piece.text()));
    Check.visibleText("crossReference/label", label.toString());
  }

  /** A link whose label is in the language of the report. */
  public static CrossReference of(String label, String heading) {
    return new CrossReference(List.of(Text.of(label)), heading);
  }
}
