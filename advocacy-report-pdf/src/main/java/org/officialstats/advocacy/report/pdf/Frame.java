package org.officialstats.advocacy.report.pdf;

import org.officialstats.advocacy.report.Alignment;

/**
 * The part of the page width in which a block stands. It knows the direction of reading, so that painters speak of
 * start and end only.
 *
 * @param left left edge
 * @param width width
 * @param direction direction of reading
 */
record Frame(double left, double width, Direction direction) {

  static Frame page(Direction direction) {
    return new Frame(Theme.SIDE_MARGIN, Theme.PAGE_WIDTH - 2 * Theme.SIDE_MARGIN, direction);
  }

  double right() {
    return left + width;
  }

  /** The frame without a strip at its start. */
  Frame indent(double start) {
    return part(start, width - start);
  }

  /** A part of the frame, so far from its start and so wide. */
  Frame part(double start, double partWidth) {
    double partLeft = direction.isRightToLeft() ? right() - start - partWidth : left + start;
    return new Frame(partLeft, partWidth, direction);
  }

  /** Where something of a width has its left edge when it is aligned in the frame. */
  double leftOf(double itemWidth, Alignment alignment) {
    boolean atLeft = (alignment == Alignment.START) != direction.isRightToLeft();
    if (alignment == Alignment.CENTER) {
      return left + (width - itemWidth) / 2;
    }
    return atLeft ? left : right() - itemWidth;
  }
}
