package org.officialstats.advocacy.examples.quickstart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Unit;

/** A figure in a few words. Zero is a number; what is missing says so, and why. */
final class FigureText {
  private FigureText() {}

  static String of(Figure figure) {
    Result result = figure.result();
    if (result instanceof Result.Value value) {
      return number(value.value(), figure.unit());
    }
    if (result instanceof Result.Interval interval) {
      return number(interval.lower(), figure.unit()) + " to "
          + number(interval.upper(), figure.unit());
    }
    return words(result.getClass().getSimpleName())
        + result.whyMissing().map(reason -> " (" + reason.code() + ")").orElse("");
  }

  private static String number(BigDecimal number, Unit unit) {
    return switch (unit) {
      case PERCENT -> number.setScale(1, RoundingMode.HALF_EVEN).toPlainString() + " %";
      case YES_NO -> number.signum() == 0 ? "no" : "yes";
      default -> number.toPlainString();
    };
  }

  /** {@code NotDue} is "not due". */
  private static String words(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
