package org.officialstats.advocacy.catalogue;

import java.util.Comparator;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.measurement.Measurement;
import org.officialstats.advocacy.snapshot.Recorded;
import org.officialstats.advocacy.snapshot.Snapshot;

/** Figures that were entered by hand. */
final class Measurements {
  private Measurements() {}

  /**
   * The figure of the indicator for the whole of the period, or the reason why there is none, that was measured last by
   * the day of looking; of two on one day the one that was recorded later, then the one with the higher id.
   */
  static Optional<Measurement> of(
      String indicator, ReportingPeriod period, EvaluationContext context) {
    Snapshot snapshot = context.snapshot();
    return snapshot.all(Measurement.class).stream()
        .filter(measurement -> measurement.indicator().equals(indicator))
        .filter(measurement ->
            measurement.period().equals(period) && measurement.group().isEmpty())
        .filter(measurement -> context.isPast(measurement.measuredOn()) == Truth.TRUE)
        .max(Comparator.comparing(Measurement::measuredOn)
            .thenComparing(measurement -> firstRecorded(measurement, snapshot))
            .thenComparing(Measurement::id));
  }

  private static Revision firstRecorded(Measurement measurement, Snapshot snapshot) {
    return snapshot
        .recorded(Measurement.class, measurement.id())
        .map(Recorded::firstRevision)
        .orElse(snapshot.revision());
  }
}
