package org.officialstats.advocacy;

/** A listener that listens until this is closed. Thread-safe; closing it again does nothing. */
public interface Subscription extends AutoCloseable {
  /** Stops: the listener is told of no further commit. */
  @Override
  void close();
}
