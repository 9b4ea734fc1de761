package org.officialstats.advocacy.storage.json;

import java.util.HexFormat;
import java.util.zip.CRC32C;

/** Tells bytes that were written from bytes that were changed since, by accident. */
@FunctionalInterface
interface Checksum {
  /** CRC-32C (Castagnoli). */
  Checksum CRC32C = (bytes, length) -> {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, length);
    return HexFormat.of().toHexDigits((int) sum.getValue());
  };

  /** The checksum of the first bytes, as eight lower-case hexadecimal digits. */
  String of(byte[] bytes, int length);

  /** The checksum of all the bytes. */
  default String of(byte[] bytes) {
    return of(bytes, bytes.length);
  }
}
