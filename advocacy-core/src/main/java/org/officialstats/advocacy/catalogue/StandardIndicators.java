package org.officialstats.advocacy.catalogue;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.Indicator;
import org.officialstats.advocacy.evaluation.IndicatorDefinition;
import org.officialstats.advocacy.spi.IndicatorProvider;

/**
 * The indicators of the standard catalogue, in the order of {@code docs/reference/indicators.md}.
 *
 * <p>Immutable and thread-safe.
 */
public final class StandardIndicators implements IndicatorProvider {
  /** Those that say how things stand on the day of looking, or in the year up to it. */
  private static final ImmutableMap<String, Formula> OF_THE_DAY =
      ImmutableMap.<String, Formula>builder()
          .put("MAT-05", InternationalDay::figures)
          .put("PAR-04", PartnerMix::figures)
          .put("OUT-01", StanceDistribution::figures)
          .put("OUT-03", Backslides::figures)
          .put("OUT-04", Champions::figures)
          .put("OUT-05", InfluentialSupport::figures)
          .put("WPL-01", WorkplanEndorsement::figures)
          .put("WPL-02", WorkplanDelivery::figures)
          .put("WPL-03", PlanStability::figures)
          .put("REP-01", UpdatesInTime::figures)
          .put("REP-02", ReviewCompleteness::figures)
          .put("REP-03", FiguresAccountedFor::figures)
          .put("FUN-01", FundingIdentified::figures)
          .put("FUN-02", CashSecured::figures)
          .put("FUN-04", SourceSpread::figures)
          .buildOrThrow();

  /** Those that say what happened in the period. */
  private static final ImmutableMap<String, Formula> OF_THE_PERIOD =
      ImmutableMap.<String, Formula>builder()
          .put("EVT-01", EventDelivery::figures)
          .put("EVT-02", Attendances::figures)
          .put("EVT-03", PeopleReached::figures)
          .put("LRN-01", MessageRecall::figures)
          .put("LRN-02", UnderstandingChanged::figures)
          .put("OUT-02", StanceMovement::figures)
          .buildOrThrow();

  /** The provider, as services are found. */
  public StandardIndicators() {}

  @Override
  public String id() {
    return "standard";
  }

  @Override
  public List<Indicator> indicators() {
    return Stream.concat(
            StandardDefinitions.all().stream()
                .flatMap(definitions -> definitions.indicators().stream()),
            Definitions.indicators().stream().map(StandardIndicators::indicator))
        .sorted(Comparator.comparing(
            indicator -> indicator.definition().code(), InOrderOfTheStrategy.COMPARATOR))
        .collect(ImmutableList.toImmutableList());
  }

  private static Indicator indicator(IndicatorDefinition definition) {
    String code = definition.code();
    Formula ofThePeriod = OF_THE_PERIOD.get(code);
    return ofThePeriod != null
        ? new StandardIndicator(definition, true, ofThePeriod)
        : new StandardIndicator(definition, false, requireNonNull(OF_THE_DAY.get(code), code));
  }
}
