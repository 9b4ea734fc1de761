package org.officialstats.advocacy.benchmarks;

import java.io.IOException;
import java.sql.SQLException;

/** Something that is given up. */
@FunctionalInterface
interface Resource extends AutoCloseable {
  /** Gives up what it holds. */
  @Override
  void close() throws IOException, SQLException;
}
