package org.officialstats.advocacy.model.measurement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Link;
import org.officialstats.advocacy.model.Listed;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.audience.Confidence;

/**
 * A figure entered by hand for an indicator, a period and, where it is disaggregated, a group; or the reason why there is
 * none. Zero is a figure; a missing one is stated, never left out.
 *
 * <p>Exactly one of three is given: the two parts of a ratio, the value, or the reason for none. Construct it with {@link
 * #builder()}. Immutable and thread-safe.
 *
 * @param id identifies the measurement
 * @param indicator the code of the indicator, such as {@code LRN-01} (IATI: result/indicator)
 * @param period the period it is for (IATI: result/indicator/period)
 * @param group the key of the group of the disaggregation that it is for, such as a region, one line; empty for the
 *     whole
 * @param numerator the upper part of a ratio, as a count or sum; empty for a value
 * @param denominator the lower part of a ratio; zero leaves the ratio undefined; empty for a value
 * @param value the figure itself; empty for a ratio
 * @param missing why there is no figure; empty when there is one
 * @param unit the unit of the value, one line; empty for the unit of the indicator
 * @param source where the figure comes from (means of verification, OECD-DAC), one line; empty only when the figure is
 *     missing
 * @param links where the source can be read
 * @param n how many answers or observations it rests on; empty when it does not rest on a sample
 * @param responseRate the share of those asked who answered, 0 to 1; empty when nobody was asked
 * @param confidence how sure one is of it
 * @param grade how it came about
 * @param measuredOn when it was measured
 * @param note what to know when reading it; published with it; empty when nothing is
 * @param labels the office's own fields
 * @param sensitivity who may see it; internal unless stated
 */
@RecordBuilder
public record Measurement(
    Id<Measurement> id,
    String indicator,
    ReportingPeriod period,
    Optional<String> group,
    Optional<BigDecimal> numerator,
    Optional<BigDecimal> denominator,
    Optional<BigDecimal> value,
    @Listed("missing-reason") Optional<Code> missing,
    Optional<String> unit,
    Optional<String> source,
    List<Link> links,
    Optional<Integer> n,
    Optional<BigDecimal> responseRate,
    Confidence confidence,
    Grade grade,
    PartialDate measuredOn,
    Optional<LocalizedText> note,
    Map<String, String> labels,
    Sensitivity sensitivity)
    implements Entity {

  public Measurement {
    requireNonNull(id, "id");
    requireNonNull(indicator, "indicator");
    requireNonNull(period, "period");
    requireNonNull(group, "group");
    requireNonNull(numerator, "numerator");
    requireNonNull(denominator, "denominator");
    requireNonNull(value, "value");
    requireNonNull(missing, "missing");
    requireNonNull(unit, "unit");
    requireNonNull(source, "source");
    links = ImmutableList.copyOf(links);
    requireNonNull(n, "n");
    requireNonNull(responseRate, "responseRate");
    requireNonNull(confidence, "confidence");
    requireNonNull(grade, "grade");
    requireNonNull(measuredOn, "measuredOn");
    requireNonNull(note, "note");
    requireNonNull(sensitivity, "sensitivity");
    Checks checks = Checks.of(Measurement.class, id)
        .definition("indicator", indicator)
        .line("group", group)
        .line("unit", unit)
        .line("source", source);
    MeasurementFigures.check(checks, numerator, denominator, value, missing);
    MeasurementFigures.checkBasis(checks, missing, source, n, responseRate);
    numerator = numerator.flatMap(number -> checks.number("numerator", number));
    denominator = denominator.flatMap(number -> checks.number("denominator", number));
    value = value.flatMap(number -> checks.number("value", number));
    responseRate = responseRate.flatMap(number -> checks.number("responseRate", number));
    labels = checks.labels(labels);
    checks.done();
  }

  /** A builder with the usual start: reported, of medium confidence, internal. */
  public static MeasurementBuilder builder() {
    return MeasurementBuilder.builder()
        .confidence(Confidence.MEDIUM)
        .grade(Grade.REPORTED)
        .sensitivity(Sensitivity.INTERNAL);
  }

  /** A builder that starts from this measurement. */
  public MeasurementBuilder toBuilder() {
    return MeasurementBuilder.builder(this);
  }
}
