package org.officialstats.advocacy.spi;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What is to be said about a report that was written.
 *
 * @param warnings one sentence for each thing that could not be shown as it should, such as a character without a
 *     glyph; empty when all is well
 */
public record RenderOutcome(List<String> warnings) {
  public RenderOutcome {
    warnings = ImmutableList.copyOf(warnings);
  }
}
