package org.officialstats.advocacy.benchmarks;

import java.io.OutputStream;

/** One report that a peer is ready to write as PDF, again and again. */
@FunctionalInterface
interface ReportWriter {
  /** Writes the file. */
  void write(OutputStream out) throws Exception;
}
