package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import org.officialstats.advocacy.model.measurement.Grade;

/**
 * What an evaluation says as one figure, without the records behind it.
 *
 * @param result the result
 * @param grade how it came about
 */
public record Told(Result result, Grade grade) {
  public Told {
    requireNonNull(result, "result");
    requireNonNull(grade, "grade");
  }

  static Told of(Figure figure) {
    return new Told(figure.result(), figure.grade());
  }
}
