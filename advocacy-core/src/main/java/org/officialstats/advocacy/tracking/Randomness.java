package org.officialstats.advocacy.tracking;

import java.util.HexFormat;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Gives salts, and ids that sort by the time they were made. Thread-safe, whatever the generator is. */
public final class Randomness {
  private static final long COUNTER_LIMIT = 1L << 12;

  private final RandomGenerator random;
  private long lastMillis;
  private long counter;

  /** On top of the host's generator. */
  public Randomness(RandomGenerator random) {
    this.random = random;
  }

  /** 32 random hexadecimal digits. */
  synchronized String salt() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /**
   * A UUID of version 7 (RFC 9562), greater than every one that this object gave before: milliseconds, a counter of 12
   * bits that starts at random in its lower half, 62 random bits.
   */
  public synchronized UUID timeOrdered(long millis) {
    if (millis > lastMillis) {
      lastMillis = millis;
      counter = random.nextLong(COUNTER_LIMIT / 2);
    } else if (++counter == COUNTER_LIMIT) {
      lastMillis++;
      counter = 0;
    }
    long high = lastMillis << 16 | 0x7000 | counter;
    long low = random.nextLong() >>> 2 | Long.MIN_VALUE;
    return new UUID(high, low);
  }
}
