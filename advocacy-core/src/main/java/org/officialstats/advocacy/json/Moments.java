package org.officialstats.advocacy.json;

import java.time.Instant;
import java.time.LocalDate;

/** Reads times as the library writes them: {@code 2026-01-02T03:04:05Z}, or with milliseconds. Not thread-safe. */
final class Moments {
  private static final int DATE = 10;
  private static final int SECONDS_A_DAY = 86_400;

  private final Repeats<Long> days = new Repeats<>(date -> LocalDate.parse(date).toEpochDay());

  /** The moment that stands between these positions. */
  Instant of(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length != 20 && length != 24) {
      throw new Scanner.Unusual();
    }
    int at = from + DATE;
    expect(bytes[from + 4] == '-' && bytes[at] == 'T' && bytes[to - 1] == 'Z');
    expect(bytes[at + 3] == ':' && bytes[at + 6] == ':');
    int hours = digits(bytes, at + 1, 2);
    int minutes = digits(bytes, at + 4, 2);
    int seconds = digits(bytes, at + 7, 2);
    expect(hours < 24 && minutes < 60 && seconds < 60);
    int millis = 0;
    if (length == 24) {
      millis = digits(bytes, at + 10, 3);
      expect(bytes[at + 9] == '.' && millis > 0);
    }
    long day = days.of(bytes, from, at) * SECONDS_A_DAY;
    return Instant.ofEpochSecond(
        day + hours * 3_600L + minutes * 60L + seconds, millis * 1_000_000L);
  }

  private static int digits(byte[] bytes, int from, int count) {
    int number = 0;
    for (int i = from; i < from + count; i++) {
      expect(bytes[i] >= '0' && bytes[i] <= '9');
      number = number * 10 + bytes[i] - '0';
    }
    return number;
  }

  private static void expect(boolean holds) {
    if (!holds) {
      throw new Scanner.Unusual();
    }
  }
}
