package org.officialstats.advocacy.model;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date known to the year, the month or the day (ISO 8601 calendar date with reduced precision): {@code 2014}, {@code
 * 2014-10}, {@code 2014-10-31}.
 *
 * <p>Nobody invents a day: where one is needed and not known, {@link #day()} is empty, and comparisons answer {@link
 * Truth#UNKNOWN}. The natural order is that of the first possible day, coarser dates first; it is for display.
 *
 * <p>Immutable and thread-safe.
 *
 * @param year the year, 1 to 9999
 * @param month the month, 1 to 12, or 0 when it is not known
 * @param dayOfMonth the day of the month, or 0 when it is not known
 */
public record PartialDate(int year, int month, int dayOfMonth) implements Comparable<PartialDate> {
  private static final Pattern SHAPE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
  private static final Comparator<PartialDate> ORDER = Comparator.comparingInt(PartialDate::year)
      .thenComparingInt(PartialDate::month)
      .thenComparingInt(PartialDate::dayOfMonth);

  /** How much of the date is known. */
  public enum Precision {
    /** The year only. */
    YEAR,
    /** The year and the month. */
    MONTH,
    /** The full date. */
    DAY
  }

  public PartialDate {
    boolean whole = month != 0 || dayOfMonth == 0;
    if (!whole || !isDate(year, month == 0 ? 1 : month, dayOfMonth == 0 ? 1 : dayOfMonth)) {
      throw new IllegalArgumentException(
          "date " + year + "-" + month + "-" + dayOfMonth
              + ": no such date; expected a year 1 to 9999, then a month, then a day of that month (0 for not known)");
    }
  }

  /** The year only. */
  public static PartialDate of(int year) {
    return new PartialDate(year, 0, 0);
  }

  /** The year and the month, 1 to 12. */
  public static PartialDate of(int year, int month) {
    if (month == 0) {
      throw new IllegalArgumentException(
          "date " + year + "-0: no such month; expected 1 to 12, or the year alone");
    }
    return new PartialDate(year, month, 0);
  }

  /** The year and the month. */
  public static PartialDate of(YearMonth month) {
    return new PartialDate(month.getYear(), month.getMonthValue(), 0);
  }

  /** The full date. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /**
   * Reads {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}.
   *
   * @throws IllegalArgumentException if the text is none of these, or no such date exists
   */
  public static PartialDate parse(String text) {
    Matcher parts = SHAPE.matcher(requireNonNull(text, "text"));
    if (parts.matches()) {
      int year = number(parts.group(1));
      int month = number(parts.group(2));
      int day = number(parts.group(3));
      boolean zeroPart = parts.group(2) != null && month == 0 || parts.group(3) != null && day == 0;
      if (!zeroPart && isDate(year, Math.max(month, 1), Math.max(day, 1))) {
        return new PartialDate(year, month, day);
      }
    }
    throw new IllegalArgumentException(
        "not a date: " + Nearest.quoted(text) + "; expected yyyy, yyyy-MM or yyyy-MM-dd");
  }

  /** How much of the date is known. */
  public Precision precision() {
    if (month == 0) {
      return Precision.YEAR;
    }
    return dayOfMonth == 0 ? Precision.MONTH : Precision.DAY;
  }

  /** The full date; empty when only the year or the month is known. */
  public Optional<LocalDate> day() {
    return dayOfMonth == 0 ? Optional.empty() : Optional.of(earliest());
  }

  /** The first day that this date can be. */
  public LocalDate earliest() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(dayOfMonth, 1));
  }

  /** The last day that this date can be. */
  public LocalDate latest() {
    return switch (precision()) {
      case YEAR -> LocalDate.of(year, 12, 31);
      case MONTH -> YearMonth.of(year, month).atEndOfMonth();
      case DAY -> earliest();
    };
  }

  /** Whether this date is before that day. */
  public Truth isBefore(LocalDate that) {
    if (latest().isBefore(that)) {
      return Truth.TRUE;
    }
    return earliest().isBefore(that) ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** Whether this date is after that day. */
  public Truth isAfter(LocalDate that) {
    if (earliest().isAfter(that)) {
      return Truth.TRUE;
    }
    return latest().isAfter(that) ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** Whether this date is on one of the days from {@code first} to {@code last}, both included. */
  public Truth isWithin(LocalDate first, LocalDate last) {
    if (!earliest().isBefore(first) && !latest().isAfter(last)) {
      return Truth.TRUE;
    }
    return latest().isBefore(first) || earliest().isAfter(last) ? Truth.FALSE : Truth.UNKNOWN;
  }

  @Override
  public int compareTo(PartialDate other) {
    return ORDER.compare(this, other);
  }

  /** The text that {@link #parse} reads. */
  @Override
  public String toString() {
    return switch (precision()) {
      case YEAR -> padded(year, 4);
      case MONTH -> padded(year, 4) + "-" + padded(month, 2);
      case DAY -> padded(year, 4) + "-" + padded(month, 2) + "-" + padded(dayOfMonth, 2);
    };
  }

  private static String padded(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(width - digits.length()) + digits;
  }

  private static int number(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static boolean isDate(int year, int month, int day) {
    if (year < 1 || year > 9999) {
      return false;
    }
    try {
      LocalDate.of(year, month, day);
      return true;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }
}
