package org.officialstats.advocacy.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** One way to keep documents. Thread-safe. */
interface Writer extends Resource {
  /** Keeps nothing. */
  Writer NONE = number -> {
    throw new IllegalStateException("no writer has been opened");
  };

  /** Keeps the sample of this number, which is not there yet; it is as durable as the peer can make it on return. */
  void write(long number) throws Exception;

  @Override
  default void close() throws IOException, SQLException {}

  /** Opens a writer in an empty directory. */
  @FunctionalInterface
  interface Opener {
    Writer open(Path directory) throws IOException, SQLException;
  }
}
