package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.officialstats.advocacy.model.Numbers;

/**
 * The result of an indicator: one of a closed set, and it stays so in every report, document and interface. Zero is a
 * {@link Value}; nothing else is ever shown as zero.
 *
 * <p>Numbers have at most 30 digits and 9 decimal places; more are refused with {@link IllegalArgumentException}.
 */
public sealed interface Result permits Result.Value, Result.Interval, Result.Missing {
  /**
   * A number.
   *
   * @param value the number, without trailing zeros
   * @param parts what it is the ratio of; empty when it is no ratio
   */
  record Value(BigDecimal value, Optional<Parts> parts) implements Result {
    public Value {
      value = Numbers.normalized("value", value);
      requireNonNull(parts, "parts");
    }
  }

  /**
   * A number of which only the bounds are known.
   *
   * @param lower the least it can be
   * @param upper the most it can be
   */
  record Interval(BigDecimal lower, BigDecimal upper) implements Result {
    public Interval {
      lower = Numbers.normalized("lower", lower);
      upper = Numbers.normalized("upper", upper);
      if (lower.compareTo(upper) > 0) {
        throw new IllegalArgumentException("interval [" + lower.toPlainString() + ", "
            + upper.toPlainString() + "]: expected lower <= upper");
      }
    }
  }

  /** There is no number, and this is why. */
  sealed interface Missing extends Result
      permits Undefined, NoData, NotApplicable, NotDue, Suppressed {
    /** Why there is no number. */
    Reason reason();
  }

  /**
   * No number exists, as nothing is there that it could be a share of.
   *
   * @param reason why
   * @param parts what it would be the ratio of; empty when it is no ratio
   */
  record Undefined(Reason reason, Optional<Parts> parts) implements Missing {
    public Undefined {
      requireNonNull(reason, "reason");
      requireNonNull(parts, "parts");
    }
  }

  /**
   * A number exists, but it cannot be told from what is recorded.
   *
   * @param reason why
   */
  record NoData(Reason reason) implements Missing {
    public NoData {
      requireNonNull(reason, "reason");
    }
  }

  /**
   * The question does not arise for this strategy or group.
   *
   * @param reason why
   */
  record NotApplicable(Reason reason) implements Missing {
    public NotApplicable {
      requireNonNull(reason, "reason");
    }
  }

  /**
   * The question arises later than the day of the evaluation.
   *
   * @param reason why
   */
  record NotDue(Reason reason) implements Missing {
    public NotDue {
      requireNonNull(reason, "reason");
    }
  }

  /**
   * The number is known and withheld, as it would speak of fewer than five people.
   *
   * @param reason why
   */
  record Suppressed(Reason reason) implements Missing {
    public Suppressed {
      requireNonNull(reason, "reason");
    }
  }

  /** A whole number. */
  static Result count(long count) {
    return new Value(BigDecimal.valueOf(count), Optional.empty());
  }

  /** A number. */
  static Result value(BigDecimal value) {
    return new Value(value, Optional.empty());
  }

  /** A percentage from its parts, to six decimal places; undefined, for this reason, when the denominator is 0. */
  static Result percentage(Parts parts, Reason whenEmpty) {
    if (parts.denominator().signum() == 0) {
      return new Undefined(whenEmpty, Optional.of(parts));
    }
    BigDecimal hundredfold = parts.numerator().movePointRight(2);
    return new Value(
        hundredfold.divide(parts.denominator(), 6, RoundingMode.HALF_EVEN), Optional.of(parts));
  }

  /** Why there is no number; empty when there is one. */
  default Optional<Reason> whyMissing() {
    return this instanceof Missing missing ? Optional.of(missing.reason()) : Optional.empty();
  }
}
