package org.officialstats.advocacy.evaluation;

import com.google.common.base.Joiner;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.model.strategy.RatingThreshold;

/**
 * Says in one English sentence why a figure is what it is, such as <em>42.105263 % = 8 of 19; baseline 20, target 60,
 * achievement 0.552631, rated acceleration-needed because it is at least 0.5 and below 0.75; computed</em>.
 */
final class Why {
  private static final Joiner CLAUSES = Joiner.on("; ");
  private static final Joiner PARTS = Joiner.on(", ");

  private Why() {}

  static String of(Figure figure, Optional<ExplainedRating> rating) {
    List<String> clauses = new ArrayList<>();
    clauses.add(result(figure.result(), figure.unit()));
    rating.ifPresent(one -> clauses.add(rating(one, figure.unit())));
    clauses.add(figure.entered().map(Why::entered).orElse("computed"));
    return CLAUSES.join(clauses);
  }

  /** The result with its parts, or the word for what there is instead and why. */
  static String result(Result result, Unit unit) {
    if (result instanceof Result.Value value) {
      return number(value.value(), unit)
          + value.parts().map(parts -> " = " + parts(parts)).orElse("");
    } else if (result instanceof Result.Interval interval) {
      return "between " + number(interval.lower(), unit) + " and " + number(interval.upper(), unit);
    }
    return Words.word(result) + ": "
        + result.whyMissing().map(reason -> reason.text().in("en")).orElse("");
  }

  private static String rating(ExplainedRating rating, Unit unit) {
    Assessment assessment = rating.assessment();
    List<String> parts = new ArrayList<>();
    assessment.baseline().ifPresent(baseline -> parts.add("baseline " + number(baseline, unit)));
    parts.add("target " + number(assessment.aim(), unit));
    if (assessment.achievement() instanceof Result.Value achieved) {
      parts.add("achievement " + plain(achieved.value()));
      parts.add("rated " + assessment.rating() + " because it is " + steps(rating));
    } else {
      parts.add("rated " + assessment.rating() + " because "
          + Words.word(assessment.achievement()) + ": "
          + assessment
              .achievement()
              .whyMissing()
              .map(reason -> reason.text().in("en"))
              .orElse(""));
    }
    return PARTS.join(parts);
  }

  private static String steps(ExplainedRating rating) {
    List<String> steps = new ArrayList<>();
    rating
        .reached()
        .map(RatingThreshold::atLeast)
        .ifPresent(least -> steps.add("at least " + plain(least)));
    rating
        .missed()
        .map(RatingThreshold::atLeast)
        .ifPresent(least -> steps.add("below " + plain(least)));
    return String.join(" and ", steps);
  }

  private static String entered(Entered entered) {
    List<String> parts = new ArrayList<>();
    parts.add(Words.word(entered.grade()) + " by hand in measurement/" + entered.measurement());
    entered.source().ifPresent(source -> parts.add("source " + source));
    entered.n().ifPresent(n -> parts.add("n " + n));
    entered.responseRate().ifPresent(rate -> parts.add("response rate " + plain(rate)));
    parts.add("measured " + entered.measuredOn());
    parts.add("confidence " + Words.word(entered.confidence()));
    return PARTS.join(parts);
  }

  private static String number(BigDecimal number, Unit unit) {
    String words = unit == Unit.PERCENT ? "%" : unit.text();
    return unit == Unit.COUNT ? plain(number) : plain(number) + " " + words;
  }

  private static String parts(Parts parts) {
    return plain(parts.numerator()) + " of " + plain(parts.denominator());
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }
}
