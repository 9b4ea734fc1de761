package org.officialstats.advocacy.tck;

import java.io.IOException;
import java.io.OutputStream;

/** A stream that fails when it is full, and knows what was done to it. */
final class WatchedOutput extends OutputStream {
  private final IOException failure = new IOException("no space left");
  private long room;
  private long unflushed;
  private boolean closed;

  WatchedOutput(long room) {
    this.room = room;
  }

  @Override
  public void write(int one) throws IOException {
    if (room == 0) {
      throw failure;
    }
    room--;
    unflushed++;
  }

  @Override
  public void flush() {
    unflushed = 0;
  }

  @Override
  public void close() {
    closed = true;
  }

  IOException failure() {
    return failure;
  }

  long unflushed() {
    return unflushed;
  }

  boolean closed() {
    return closed;
  }
}
