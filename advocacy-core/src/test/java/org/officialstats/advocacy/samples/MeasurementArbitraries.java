package org.officialstats.advocacy.samples;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.officialstats.advocacy.model.audience.Confidence;
import org.officialstats.advocacy.model.measurement.Grade;
import org.officialstats.advocacy.model.measurement.Measurement;
import org.officialstats.advocacy.model.measurement.MeasurementBuilder;

/** Any valid entity of the package of measurements. */
public final class MeasurementArbitraries {
  private MeasurementArbitraries() {}

  public static Arbitrary<Measurement> measurements() {
    return Arbitraries.of("ratio", "value", "missing").flatMap(form -> {
      var measurement = Builders.withBuilder(Measurement::builder)
          .use(SampleParts.<Measurement>ids())
          .in(MeasurementBuilder::id)
          .use(Arbitraries.of("AUD-01", "LRN-02", "X-PRIVATE-9"))
          .in(MeasurementBuilder::indicator)
          .use(SampleParts.periods())
          .in(MeasurementBuilder::period)
          .use(SampleParts.lines().optional())
          .in((one, group) -> one.group(group))
          .use(SampleParts.lines().optional())
          .in((one, unit) -> one.unit(unit))
          .use(SampleParts.lines())
          .in((one, source) -> one.source(source))
          .use(SampleParts.linkLists())
          .in((one, links) -> one.links(links))
          .use(Arbitraries.integers().between(0, 9999).optional())
          .in((one, n) -> one.n(n))
          .use(SampleParts.numbers("0", "1").optional())
          .in((one, share) -> one.responseRate(share))
          .use(Arbitraries.of(Confidence.values()))
          .in(MeasurementBuilder::confidence)
          .use(Arbitraries.of(Grade.values()))
          .in(MeasurementBuilder::grade)
          .use(SampleParts.dates())
          .in(MeasurementBuilder::measuredOn)
          .use(SampleParts.texts().optional())
          .in((one, text) -> one.note(text))
          .use(SampleParts.labels())
          .in((one, labels) -> one.labels(labels))
          .use(SampleParts.sensitivities())
          .in(MeasurementBuilder::sensitivity);
      var figured = switch (form) {
        case "ratio" ->
          measurement
              .use(SampleParts.numbers("-999999", "999999"))
              .in((one, number) -> one.numerator(number))
              .use(SampleParts.numbers("0", "999999"))
              .in((one, number) -> one.denominator(number));
        case "value" ->
          measurement
              .use(SampleParts.numbers("-999999", "999999"))
              .in((one, number) -> one.value(number));
        default ->
          measurement.use(SampleParts.codes("missing-reason")).in((one, code) -> one.missing(code));
      };
      return figured.build(MeasurementBuilder::build);
    });
  }
}
