package org.officialstats.advocacy.examples.quickstart;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that shows noon of the day it was set to, so that every run of the example gives the same bytes. */
final class ManualClock extends Clock {
  private Instant now = Instant.EPOCH;

  void set(LocalDate day) {
    now = day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
