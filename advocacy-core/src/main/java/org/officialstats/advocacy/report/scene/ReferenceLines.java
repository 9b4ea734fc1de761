package org.officialstats.advocacy.report.scene;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.officialstats.advocacy.report.ReferenceLine;
import org.officialstats.advocacy.report.scene.Label.Anchor;

/** Targets and thresholds as upright dashed lines, with their words above, each in the first row where it is alone. */
final class ReferenceLines {
  /** What stays free between a word and a line. */
  private static final double CLEAR = 2.5;

  private final Sheet sheet;
  private final List<ReferenceLine> lines;
  private final ToDoubleFunction<BigDecimal> place;

  ReferenceLines(Sheet sheet, List<ReferenceLine> lines, ToDoubleFunction<BigDecimal> place) {
    this.sheet = sheet;
    this.lines =
        lines.stream().sorted(Comparator.comparing(ReferenceLine::value)).toList();
    this.place = place;
  }

  /** Returns where the next part starts. */
  double labels(double top) {
    List<Double> rowEnds = new ArrayList<>();
    for (ReferenceLine line : lines) {
      String text = sheet.fit(line.label(), sheet.width() / 2);
      double textWidth = sheet.widthOf(text);
      double middle = sheet.inside(place.applyAsDouble(line.value()), textWidth);
      int row = 0;
      while (row < rowEnds.size() && rowEnds.get(row) > middle - textWidth / 2) {
        row++;
      }
      if (row == rowEnds.size()) {
        rowEnds.add(0.0);
      }
      rowEnds.set(row, middle + textWidth / 2 + Sheet.GAP);
      sheet.text(middle, top + row * Sheet.LINE + 8, Anchor.MIDDLE, text, Ink.REFERENCE);
    }
    return top + rowEnds.size() * Sheet.LINE + (rowEnds.isEmpty() ? 0 : 2);
  }

  /** Where a word of this width begins: there, or behind the lines that would cross it, if it has room behind them. */
  double beside(double x, double textWidth) {
    double free = x;
    for (ReferenceLine line : lines) {
      double crossing = place.applyAsDouble(line.value());
      if (crossing > free - CLEAR && crossing < free + textWidth + CLEAR) {
        free = crossing + CLEAR;
      }
    }
    return free + textWidth > sheet.width() ? x : free;
  }

  void draw(double from, double to) {
    for (ReferenceLine line : lines) {
      double x = place.applyAsDouble(line.value());
      sheet.line(x, from, x, to, true, Ink.REFERENCE);
    }
  }
}
