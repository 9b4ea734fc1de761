package org.officialstats.advocacy.model.casestudy;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Listed;
import org.officialstats.advocacy.model.PartialDate;

/**
 * A stage that a case has come to. The code list also has {@code project} and {@code programme}, for undertakings that
 * are no statistic.
 *
 * <p>Immutable and thread-safe.
 *
 * @param stage the stage
 * @param since when it came to the stage; empty when that is not known
 */
public record StageChange(@Listed("case-study-stage") Code stage, Optional<PartialDate> since) {
  /** What could be done is being looked into. */
  public static final Code EXPLORATION = Code.of("exploration");

  /** It is tried out. */
  public static final Code PILOT = Code.of("pilot");

  /** It is published as an experimental statistic. */
  public static final Code EXPERIMENTAL = Code.of("experimental");

  /** It is produced regularly. */
  public static final Code PRODUCTION = Code.of("production");

  public StageChange {
    requireNonNull(stage, "stage");
    requireNonNull(since, "since");
  }

  /** The stage, with an unknown beginning. */
  public static StageChange to(Code stage) {
    return new StageChange(stage, Optional.empty());
  }

  /** The stage and its beginning. */
  public static StageChange to(Code stage, PartialDate since) {
    return new StageChange(stage, Optional.of(since));
  }
}
