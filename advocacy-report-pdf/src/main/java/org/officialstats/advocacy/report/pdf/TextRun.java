package org.officialstats.advocacy.report.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a line in one font, one span and one direction.
 *
 * @param from where it starts in the whole text
 * @param to where it ends
 * @param level its embedding level; odd from right to left
 */
record TextRun(int from, int to, int level) {

  /** The runs of a line in reading order. */
  static List<TextRun> of(StyledText text, TextLine line) {
    int visibleEnd = LineBreaker.visibleEnd(text.text(), line.from(), line.to());
    List<TextRun> runs = new ArrayList<>();
    int from = line.from();
    for (int at = from + 1; at <= line.to(); at++) {
      if (at == line.to() || differs(text, visibleEnd, at)) {
        runs.add(new TextRun(from, at, level(text, visibleEnd, from)));
        from = at;
      }
    }
    return runs;
  }

  /** For each run in reading order, how far from the left end of the line it stands, in units of the type size. */
  static double[] places(List<TextRun> runs, StyledText text) {
    byte[] levels = new byte[runs.size()];
    Integer[] order = new Integer[runs.size()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) runs.get(i).level();
      order[i] = i;
    }
    if (order.length > 1) {
      Bidi.reorderVisually(levels, 0, order, 0, levels.length);
    }
    double[] places = new double[levels.length];
    double place = 0;
    for (Integer next : order) {
      places[next] = place;
      place += text.width(runs.get(next).from(), runs.get(next).to());
    }
    return places;
  }

  boolean isRightToLeft() {
    return (level & 1) == 1;
  }

  private static boolean differs(StyledText text, int visibleEnd, int at) {
    return text.fontAt(at) != text.fontAt(at - 1)
        || text.spanAt(at).start() != text.spanAt(at - 1).start()
        || level(text, visibleEnd, at) != level(text, visibleEnd, at - 1);
  }

  private static int level(StyledText text, int visibleEnd, int at) {
    return at < visibleEnd ? text.levelAt(at) : text.baseLevel();
  }
}
