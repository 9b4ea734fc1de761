package org.officialstats.advocacy.report;

import java.util.List;

/**
 * A panel of key figures.
 *
 * @param figures the figures in reading order, 1 to 60
 */
public record KeyFigures(List<KeyFigure> figures) implements Block {
  public KeyFigures {
    figures = Check.list("keyFigures", figures, 1, Limits.KEY_FIGURES);
  }
}
