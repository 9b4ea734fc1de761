package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Link;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.Numbers;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.audience.Confidence;
import org.officialstats.advocacy.model.measurement.Grade;
import org.officialstats.advocacy.model.measurement.Measurement;

/**
 * What a figure rests on that somebody entered by hand.
 *
 * @param measurement the record of it
 * @param grade how the figure came about
 * @param confidence how sure one is of it
 * @param measuredOn when it was measured
 * @param source where it comes from; empty only when it is missing
 * @param links where the source can be read
 * @param n how many answers or observations it rests on; empty when it rests on no sample, or is withheld
 * @param responseRate the share of those asked who answered, 0 to 1; empty when nobody was asked, or it is withheld
 * @param note what to know when reading it; empty when nothing is
 */
public record Entered(
    Id<Measurement> measurement,
    Grade grade,
    Confidence confidence,
    PartialDate measuredOn,
    Optional<String> source,
    List<Link> links,
    Optional<Integer> n,
    Optional<BigDecimal> responseRate,
    Optional<LocalizedText> note) {
  public Entered {
    requireNonNull(measurement, "measurement");
    requireNonNull(grade, "grade");
    requireNonNull(confidence, "confidence");
    requireNonNull(measuredOn, "measuredOn");
    requireNonNull(source, "source");
    links = ImmutableList.copyOf(links);
    requireNonNull(n, "n");
    responseRate = responseRate.map(rate -> Numbers.normalized("responseRate", rate));
    requireNonNull(note, "note");
  }

  static Entered of(Measurement measurement, boolean withheld) {
    return new Entered(
        measurement.id(),
        measurement.grade(),
        measurement.confidence(),
        measurement.measuredOn(),
        measurement.source(),
        measurement.links(),
        measurement.n().filter(answers -> !withheld),
        measurement.responseRate().filter(rate -> !withheld),
        measurement.note());
  }
}
