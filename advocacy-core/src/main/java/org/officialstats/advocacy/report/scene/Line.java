package org.officialstats.advocacy.report.scene;

/**
 * A straight line.
 *
 * @param x1 where it starts
 * @param y1 where it starts
 * @param x2 where it ends
 * @param y2 where it ends
 * @param thickness thickness
 * @param dashed whether it is dashed
 * @param ink colour
 */
public record Line(
    double x1, double y1, double x2, double y2, double thickness, boolean dashed, Ink ink)
    implements Shape {}
