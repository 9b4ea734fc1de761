package org.officialstats.advocacy.report.scene;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.officialstats.advocacy.report.scene.Label.Anchor;

/** The names of the rows of a chart, which stand at the left of its axis; many rows get one line each. */
final class RowNames {
  private static final int MOST_WITH_TWO_LINES = 14;
  private static final double SHARE = 0.36;

  private final Sheet sheet;
  private final double indent;
  private final double axis;
  private final List<List<String>> names;

  RowNames(Sheet sheet, List<String> names, double indent) {
    this.sheet = sheet;
    this.indent = indent;
    axis = Math.min(indent + sheet.widest(names.stream()), sheet.width() * SHARE) + Sheet.GAP + 2;
    double room = axis - Sheet.GAP - indent;
    this.names = names.stream()
        .map(name -> names.size() > MOST_WITH_TWO_LINES
            ? List.of(sheet.fit(name, room))
            : sheet.wrap(name, room))
        .collect(ImmutableList.toImmutableList());
  }

  /** Where the rows start. */
  double axis() {
    return axis;
  }

  /** The height of the name of this row. */
  double height(int row) {
    return names.get(row).size() * Sheet.LINE - 1;
  }

  /** Writes a name towards the axis, in the middle of the height. */
  void atAxis(int row, double top, double height) {
    write(row, top, height, axis - Sheet.GAP, Anchor.RIGHT);
  }

  /** Writes a name from the left edge, in the middle of the height. */
  void atEdge(int row, double top, double height) {
    write(row, top, height, indent, Anchor.LEFT);
  }

  private void write(int row, double top, double height, double x, Anchor anchor) {
    List<String> lines = names.get(row);
    double baseline = top + height / 2 - lines.size() * Sheet.LINE / 2 + 8.4;
    for (String line : lines) {
      sheet.text(x, baseline, anchor, line, Ink.TEXT);
      baseline += Sheet.LINE;
    }
  }
}
