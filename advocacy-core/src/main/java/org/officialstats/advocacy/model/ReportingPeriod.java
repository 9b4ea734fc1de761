package org.officialstats.advocacy.model;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter or a year of a fiscal calendar, by its label: {@code 2026-Q3} and {@code 2026} where the year begins on 1
 * January, {@code FY2026/27-Q3} and {@code FY2026/27} where it begins later. Which days these are is the business of
 * the {@link FiscalCalendar}.
 *
 * <p>Ordered by time: a year comes before its quarters. Immutable and thread-safe.
 *
 * @param year the calendar year in which the fiscal year begins
 * @param quarter the quarter, 1 to 4, or 0 for the whole year
 * @param fiscal whether the fiscal year crosses the end of a calendar year
 */
public record ReportingPeriod(int year, int quarter, boolean fiscal)
    implements Comparable<ReportingPeriod> {
  private static final Pattern SHAPE =
      Pattern.compile("(?:(\\d{4})|FY(\\d{4})/(\\d{2}))(?:-Q([1-4]))?");
  private static final Comparator<ReportingPeriod> ORDER = Comparator.comparingInt(
          ReportingPeriod::year)
      .thenComparingInt(ReportingPeriod::quarter)
      .thenComparing(ReportingPeriod::fiscal);

  public ReportingPeriod {
    if (year < 1 || year > 9998 || quarter < 0 || quarter > 4) {
      throw new IllegalArgumentException("period: year " + year + ", quarter " + quarter
          + "; expected year 1 to 9998 and quarter 1 to 4, or 0 for the year");
    }
  }

  /**
   * Reads a label.
   *
   * @throws IllegalArgumentException if the text is no label of a period
   */
  public static ReportingPeriod parse(String text) {
    Matcher parts = SHAPE.matcher(requireNonNull(text, "text"));
    if (parts.matches()) {
      boolean fiscal = parts.group(1) == null;
      int year = Integer.parseInt(fiscal ? parts.group(2) : parts.group(1));
      int quarter = parts.group(4) == null ? 0 : Integer.parseInt(parts.group(4));
      boolean consistent = !fiscal || Integer.parseInt(parts.group(3)) == (year + 1) % 100;
      if (consistent && year >= 1 && year <= 9998) {
        return new ReportingPeriod(year, quarter, fiscal);
      }
    }
    throw new IllegalArgumentException("not a reporting period: " + Nearest.quoted(text)
        + "; expected such as 2026-Q3, 2026, FY2026/27-Q3 or FY2026/27");
  }

  /** Whether this is a whole year. */
  public boolean isYear() {
    return quarter == 0;
  }

  /** The year that this period is or belongs to. */
  public ReportingPeriod wholeYear() {
    return new ReportingPeriod(year, 0, fiscal);
  }

  /** The period of the same length just before this one. */
  public ReportingPeriod previous() {
    return quarter > 1
        ? new ReportingPeriod(year, quarter - 1, fiscal)
        : new ReportingPeriod(year - 1, isYear() ? 0 : 4, fiscal);
  }

  /** The period of the same length just after this one. */
  public ReportingPeriod next() {
    boolean sameYear = quarter >= 1 && quarter < 4;
    return sameYear
        ? new ReportingPeriod(year, quarter + 1, fiscal)
        : new ReportingPeriod(year + 1, isYear() ? 0 : 1, fiscal);
  }

  /** The same period one year earlier. */
  public ReportingPeriod lastYear() {
    return new ReportingPeriod(year - 1, quarter, fiscal);
  }

  @Override
  public int compareTo(ReportingPeriod other) {
    return ORDER.compare(this, other);
  }

  /** The label that {@link #parse} reads. */
  @Override
  public String toString() {
    String name =
        fiscal ? "FY" + digits(year, 4) + "/" + digits((year + 1) % 100, 2) : digits(year, 4);
    return isYear() ? name : name + "-Q" + quarter;
  }

  private static String digits(int number, int width) {
    String text = Integer.toString(number);
    return "0".repeat(width - text.length()) + text;
  }
}
