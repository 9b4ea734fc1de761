package org.officialstats.advocacy.storage.json;

/**
 * How the store writes.
 *
 * @param segmentBytes a segment of the journal that has this many bytes is followed by a new one
 * @param snapshotBytes the records are written anew after the journal has grown by their size and at least by this
 * @param checksum of every line and file
 */
record Limits(long segmentBytes, long snapshotBytes, Checksum checksum) {
  static final Limits STANDARD = new Limits(16L << 20, 1L << 20, Checksum.CRC32C);
}
