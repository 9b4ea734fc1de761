package org.officialstats.advocacy.report.pdf;

import org.officialstats.advocacy.report.Block;

/**
 * Paints one kind of block.
 *
 * @param <B> the kind
 */
interface Painter<B extends Block> {

  /** Paints the block from here on and adds its tags inside {@code parent}. */
  void paint(B block, StructureElement parent, Frame frame);

  /** The height at the beginning of the block that must stand together with a heading above it. */
  double opening(B block, Frame frame);
}
