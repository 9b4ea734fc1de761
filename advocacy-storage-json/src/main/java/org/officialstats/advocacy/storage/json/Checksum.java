package org.officialstats.advocacy.storage.json;

import java.util.HexFormat;
import java.util.zip.CRC32C;

/** Tells bytes that were written from bytes that were changed since, by accident. */
@FunctionalInterface
interface Checksum {
  /** CRC-32C (Castagnoli). */
  Checksum CRC32C = (bytes, from, to) -> {
    CRC32C sum = new CRC32C();
    sum.update(bytes, from, to - from);
    return (int) sum.getValue();
  };

  /** The checksum of the bytes between two positions. */
  int of(byte[] bytes, int from, int to);

  /** The checksum of the first bytes, as eight lower-case hexadecimal digits. */
  default String of(byte[] bytes, int length) {
    return HexFormat.of().toHexDigits(of(bytes, 0, length));
  }

  /** The checksum of all the bytes. */
  default String of(byte[] bytes) {
    return of(bytes, bytes.length);
  }
}
