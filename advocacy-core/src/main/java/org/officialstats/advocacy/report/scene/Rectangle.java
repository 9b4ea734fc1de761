package org.officialstats.advocacy.report.scene;

/**
 * A filled rectangle.
 *
 * @param x left edge
 * @param y top edge
 * @param width width
 * @param height height
 * @param ink colour of the inside
 */
public record Rectangle(double x, double y, double width, double height, Ink ink)
    implements Shape {}
