package org.officialstats.advocacy.report.fonts;

/** A face of a family of fonts. */
public enum FontFace {
  /** Upright, of normal weight; every family has it. */
  REGULAR,
  /** Upright and bold. */
  BOLD,
  /** Italic, of normal weight. Where a family has none, its bold face stands for it. */
  ITALIC
}
