package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;

/**
 * The figures of an evaluation beside those of an earlier period.
 *
 * @param period the period of the evaluation
 * @param earlier the period that it is compared with
 * @param asOf the day as of which that one was looked at
 * @param knownAt the revision that it was known at
 * @param published the update that published it; empty when it was computed for the comparison, by what is known now
 * @param indicators each indicator of the evaluation, in the order of their codes
 */
public record Comparison(
    ReportingPeriod period,
    ReportingPeriod earlier,
    LocalDate asOf,
    Revision knownAt,
    Optional<Id<ProgressUpdate>> published,
    List<IndicatorComparison> indicators) {
  public Comparison {
    requireNonNull(period, "period");
    requireNonNull(earlier, "earlier");
    requireNonNull(asOf, "asOf");
    requireNonNull(knownAt, "knownAt");
    requireNonNull(published, "published");
    indicators = ImmutableList.copyOf(indicators);
  }

  /** How the indicator with this code compares; empty when it took no part in the evaluation. */
  public Optional<IndicatorComparison> indicator(String code) {
    return indicators.stream().filter(one -> one.indicator().equals(code)).findFirst();
  }
}
