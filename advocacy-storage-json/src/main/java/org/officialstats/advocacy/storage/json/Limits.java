package org.officialstats.advocacy.storage.json;

import java.time.Duration;

/**
 * How the store writes.
 *
 * @param segmentBytes a segment of the journal that has this many bytes is followed by a new one
 * @param recordsBytes the records are written anew after the journal has grown by four times their size and at least by
 *     this, or
 * @param recordsAge when this has passed from one commit to another by the clock of the host
 * @param aheadBytes how much of the journal may be durable in the file ahead of it alone
 * @param checksum of every line and file
 */
record Limits(
    long segmentBytes, long recordsBytes, Duration recordsAge, int aheadBytes, Checksum checksum) {
  static final Limits STANDARD =
      new Limits(16L << 20, 256L << 20, Duration.ofHours(1), 512 << 10, Checksum.CRC32C);
}
