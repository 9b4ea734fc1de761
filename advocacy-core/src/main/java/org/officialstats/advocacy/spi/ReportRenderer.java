package org.officialstats.advocacy.spi;

import java.io.IOException;
import java.io.OutputStream;
import org.officialstats.advocacy.report.ReportDocument;

/**
 * Turns a report into bytes of one format. The same document gives the same bytes, at any time, in any thread.
 *
 * <p>Implementations are safe for use by several threads at once.
 */
public interface ReportRenderer {

  /**
   * Writes the report.
   *
   * @param document the report
   * @param out where to write; flushed, never closed
   * @return what could not be shown as it should
   * @throws IOException when {@code out} throws it
   */
  RenderOutcome render(ReportDocument document, OutputStream out) throws IOException;
}
