package org.officialstats.advocacy.storage.json;

import java.io.Closeable;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import org.officialstats.advocacy.json.CommitLines;
import org.officialstats.advocacy.log.Commit;

/** Reads a file line by line, holding one line and a little more in memory, and knows where each line stands. */
final class LineReader implements Closeable {
  private static final int CHUNK = 1 << 18;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH = 0x8080_8080_8080_8080L;
  private static final long LINE_FEEDS = '\n' * ONES;

  private final Disk.Source source;
  private byte[] buffer = new byte[CHUNK];
  private long bufferAt;
  private int start;
  private int end;
  private int filled;
  private long number;
  private boolean ended = true;

  LineReader(Disk.Source source) {
    this.source = source;
  }

  /** Goes to the next line; false at the end of the file. */
  boolean next() throws IOException {
    start = Math.min(ended ? end + 1 : end, filled);
    if (number == 0) {
      start = 0;
    }
    end = start;
    number++;
    while (true) {
      end = lineFeed(end);
      if (end < filled) {
        ended = true;
        return true;
      }
      if (!fill()) {
        ended = false;
        return end > start;
      }
    }
  }

  /** Where the next line feed stands, or the end; looked for in 32 bytes at once, then in eight, then in each. */
  private int lineFeed(int from) {
    byte[] in = buffer;
    int at = from;
    while (at <= filled - 4 * Long.BYTES
        && (feeds(in, at)
                | feeds(in, at + Long.BYTES)
                | feeds(in, at + 2 * Long.BYTES)
                | feeds(in, at + 3 * Long.BYTES))
            == 0) {
      at += 4 * Long.BYTES;
    }
    while (at <= filled - Long.BYTES && feeds(in, at) == 0) {
      at += Long.BYTES;
    }
    while (at < filled && in[at] != '\n') {
      at++;
    }
    return at;
  }

  /** Not zero if one of eight bytes is a line feed. */
  private static long feeds(byte[] in, int at) {
    long other = (long) EIGHT.get(in, at) ^ LINE_FEEDS;
    return (other - ONES) & ~other & HIGH;
  }

  private boolean fill() throws IOException {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, filled - start);
      bufferAt += start;
      end -= start;
      filled -= start;
      start = 0;
    }
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.multiplyExact(buffer.length, 2));
    }
    int count = source.read(bufferAt + filled, buffer, filled);
    filled += Math.max(count, 0);
    return count > 0;
  }

  /** The line, without its line feed. */
  byte[] line() {
    return Arrays.copyOfRange(buffer, start, end);
  }

  /** What the line says as a part of the journal; empty if it is not what was written. */
  Optional<JournalLine> journalLine(Checksum checksum) {
    return ended ? JournalLine.read(buffer, start, end, checksum) : Optional.empty();
  }

  /** Reads the line as a commit. */
  Commit commit(CommitLines reader, String place) {
    return reader.read(() -> place + ", line " + number, buffer, start, end);
  }

  /** The number of the line, from 1. */
  long number() {
    return number;
  }

  /** Where the line begins. */
  long position() {
    return bufferAt + start;
  }

  /** Where the next line begins. */
  long nextPosition() {
    return bufferAt + end + (ended ? 1 : 0);
  }

  /** Whether a line feed ends the line; only the last may have none. */
  boolean isEnded() {
    return ended;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
