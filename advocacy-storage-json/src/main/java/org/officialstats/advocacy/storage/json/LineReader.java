package org.officialstats.advocacy.storage.json;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;

/** Reads a file line by line, holding one line and a little more in memory, and knows where each line stands. */
final class LineReader implements Closeable {
  private static final int CHUNK = 1 << 16;

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
      while (end < filled) {
        if (buffer[end] == '\n') {
          ended = true;
          return true;
        }
        end++;
      }
      if (!fill()) {
        ended = false;
        return end > start;
      }
    }
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
