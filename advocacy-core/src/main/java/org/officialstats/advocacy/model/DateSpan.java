package org.officialstats.advocacy.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From one date to another, both included; either end may be open. The text is that of ISO 8601-2: {@code
 * 2014-10-31/2014-11-02}, {@code 2019/..}, {@code ../2020-06}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the first date, or empty when the span has no known beginning
 * @param to the last date, or empty when the span has no end
 */
public record DateSpan(Optional<PartialDate> from, Optional<PartialDate> to) {
  private static final String OPEN = "..";

  public DateSpan {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    if (from.isPresent()
        && to.isPresent()
        && to.get().latest().isBefore(from.get().earliest())) {
      throw new IllegalArgumentException("span " + text(from) + "/" + text(to)
          + ": ends before it begins; expected an end that is not before the beginning");
    }
  }

  /** From one date to another. */
  public static DateSpan of(PartialDate from, PartialDate to) {
    return new DateSpan(Optional.of(from), Optional.of(to));
  }

  /** From one day to another. */
  public static DateSpan of(LocalDate from, LocalDate to) {
    return of(PartialDate.of(from), PartialDate.of(to));
  }

  /** From a date on, without an end. */
  public static DateSpan from(PartialDate from) {
    return new DateSpan(Optional.of(from), Optional.empty());
  }

  /** Up to a date, without a known beginning. */
  public static DateSpan until(PartialDate to) {
    return new DateSpan(Optional.empty(), Optional.of(to));
  }

  /**
   * Reads two dates with a slash between them; {@code ..} is an open end. One date alone is the span of that date.
   *
   * @throws IllegalArgumentException if a date is not one, or the end is before the beginning
   */
  public static DateSpan parse(String text) {
    int slash = requireNonNull(text, "text").indexOf('/');
    if (slash < 0) {
      PartialDate only = PartialDate.parse(text);
      return of(only, only);
    }
    return new DateSpan(end(text.substring(0, slash)), end(text.substring(slash + 1)));
  }

  /** The first day that certainly or possibly belongs to the span; {@link LocalDate#MIN} when it is open. */
  public LocalDate earliest() {
    return from.map(PartialDate::earliest).orElse(LocalDate.MIN);
  }

  /** The last day that certainly or possibly belongs to the span; {@link LocalDate#MAX} when it is open. */
  public LocalDate latest() {
    return to.map(PartialDate::latest).orElse(LocalDate.MAX);
  }

  /** Whether the day belongs to the span. */
  public Truth contains(LocalDate day) {
    Truth begun = from.map(date -> date.isAfter(day).not()).orElse(Truth.TRUE);
    Truth lasts = to.map(date -> date.isBefore(day).not()).orElse(Truth.TRUE);
    return begun.and(lasts);
  }

  /** Whether the span has at least one day among those from {@code first} to {@code last}, both included. */
  public Truth overlaps(LocalDate first, LocalDate last) {
    Truth begins = from.map(date -> date.isAfter(last).not()).orElse(Truth.TRUE);
    Truth ends = to.map(date -> date.isBefore(first).not()).orElse(Truth.TRUE);
    return begins.and(ends);
  }

  /** The text that {@link #parse} reads. */
  @Override
  public String toString() {
    return text(from) + "/" + text(to);
  }

  private static String text(Optional<PartialDate> end) {
    return end.map(PartialDate::toString).orElse(OPEN);
  }

  private static Optional<PartialDate> end(String text) {
    return text.equals(OPEN) ? Optional.empty() : Optional.of(PartialDate.parse(text));
  }
}
