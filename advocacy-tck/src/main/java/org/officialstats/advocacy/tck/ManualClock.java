package org.officialstats.advocacy.tck;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. In UTC; thread-safe. */
public final class ManualClock extends Clock {
  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  private ManualClock(AtomicReference<Instant> now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /** A clock that shows this time. */
  public static ManualClock at(Instant time) {
    return new ManualClock(new AtomicReference<>(requireNonNull(time, "time")), ZoneOffset.UTC);
  }

  /** A clock that shows this time, such as {@code 2026-01-02T03:04:05Z}. */
  public static ManualClock at(String time) {
    return at(Instant.parse(time));
  }

  /** Moves the clock, backwards with a negative step. */
  public void advance(Duration step) {
    requireNonNull(step, "step");
    now.updateAndGet(time -> time.plus(step));
  }

  /** Sets the clock. */
  public void set(Instant time) {
    now.set(requireNonNull(time, "time"));
  }

  @Override
  public Instant instant() {
    return requireNonNull(now.get(), "time");
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  /** A clock of another zone that moves with this one. */
  @Override
  public ManualClock withZone(ZoneId other) {
    return new ManualClock(now, requireNonNull(other, "zone"));
  }
}
