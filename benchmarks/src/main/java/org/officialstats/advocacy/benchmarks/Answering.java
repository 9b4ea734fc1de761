package org.officialstats.advocacy.benchmarks;

import java.io.IOException;
import java.sql.SQLException;

/** One way to answer the five rules about one state, with everything prepared that can be. Not thread-safe. */
interface Answering extends Resource {
  /** What the rules say. */
  Answers answer() throws Exception;

  @Override
  default void close() throws IOException, SQLException {}
}
