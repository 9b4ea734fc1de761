package org.officialstats.advocacy.model.measurement;

import java.math.BigDecimal;
import java.util.Optional;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Code;

/** What must hold between the figures of a measurement. */
final class MeasurementFigures {
  private MeasurementFigures() {}

  static void check(
      Checks checks,
      Optional<BigDecimal> numerator,
      Optional<BigDecimal> denominator,
      Optional<BigDecimal> value,
      Optional<Code> missing) {
    boolean ratio = numerator.isPresent() || denominator.isPresent();
    int given = (ratio ? 1 : 0) + (value.isPresent() ? 1 : 0) + (missing.isPresent() ? 1 : 0);
    checks.together("numerator", numerator, "denominator", denominator);
    checks.together("denominator", denominator, "numerator", numerator);
    checks.that(
        given == 1,
        "value",
        given == 0
            ? "is missing, and so are /numerator with /denominator and /missing"
            : "stands beside another of /numerator with /denominator, /value and /missing",
        "exactly one of the three",
        given == 0 ? "give the figure, or the reason why there is none" : "remove the others");
    checks.that(
        denominator.isEmpty() || denominator.get().signum() >= 0,
        "denominator",
        "is negative",
        "0 or more",
        "correct the number");
  }

  static void checkBasis(
      Checks checks,
      Optional<Code> missing,
      Optional<String> source,
      Optional<Integer> n,
      Optional<BigDecimal> responseRate) {
    checks.that(
        missing.isPresent() || source.isPresent(),
        "source",
        "is missing",
        "where the figure comes from",
        "name the source");
    checks.that(n.orElse(0) >= 0, "n", "is " + n.orElse(0), "0 or more", "correct the number");
    checks.that(
        responseRate.isEmpty() || isShare(responseRate.get()),
        "responseRate",
        "is no share",
        "0 to 1, such as 0.35 for 35 %",
        "correct the number");
  }

  private static boolean isShare(BigDecimal number) {
    return number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0;
  }
}
