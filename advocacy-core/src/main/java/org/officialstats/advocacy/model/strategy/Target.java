package org.officialstats.advocacy.model.strategy;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Sensitivity;

/**
 * The value that an indicator is to have (IATI, OECD-DAC: target). A target is never overwritten: a change is another
 * target that {@link #replaces} this one, and says why.
 *
 * <p>Construct it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id identifies the target
 * @param indicator the code of the indicator, such as {@code AUD-01}
 * @param period the first period that it holds for, until a later target takes over; empty when it holds for every
 *     period that ends after {@link #since}
 * @param group the key of the group of the disaggregation that it is for, such as a region; empty for the whole
 * @param baseline the value before the work began, in the unit of the indicator; empty when it is not known
 * @param baselineOn when the baseline was measured; empty when it is not known
 * @param value the value to be reached or held, in the unit of the indicator
 * @param aim whether the value is to be reached or held
 * @param since the day from which the target stands
 * @param setBy the body or the account that set it, one line
 * @param reason why it was set so, one line
 * @param replaces the target that it takes the place of; empty for the first one
 * @param labels the office's own fields
 * @param sensitivity who may see it; internal unless stated
 */
@RecordBuilder
public record Target(
    Id<Target> id,
    String indicator,
    Optional<ReportingPeriod> period,
    Optional<String> group,
    Optional<BigDecimal> baseline,
    Optional<PartialDate> baselineOn,
    BigDecimal value,
    Aim aim,
    LocalDate since,
    String setBy,
    String reason,
    Optional<Id<Target>> replaces,
    Map<String, String> labels,
    Sensitivity sensitivity)
    implements Entity {

  public Target {
    requireNonNull(period, "period");
    requireNonNull(aim, "aim");
    requireNonNull(since, "since");
    requireNonNull(sensitivity, "sensitivity");
    Checks checks = Checks.of(Target.class, id)
        .definition("indicator", indicator)
        .line("group", group)
        .together("baselineOn", baselineOn, "baseline", baseline)
        .line("setBy", setBy)
        .line("reason", reason)
        .notSelf("replaces", id, replaces);
    baseline = baseline.flatMap(number -> checks.number("baseline", number));
    value = checks.number("value", value).orElse(BigDecimal.ZERO);
    labels = checks.labels(labels);
    checks.done();
  }

  /** A builder with the usual start: internal, to be reached, everything optional empty. */
  public static TargetBuilder builder() {
    return TargetBuilder.builder().aim(Aim.REACH).sensitivity(Sensitivity.INTERNAL);
  }

  /** A builder that starts from this target. */
  public TargetBuilder toBuilder() {
    return TargetBuilder.builder(this);
  }
}
