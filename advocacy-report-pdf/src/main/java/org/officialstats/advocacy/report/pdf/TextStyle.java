package org.officialstats.advocacy.report.pdf;

/**
 * How a text looks before emphasis and links.
 *
 * @param size size of the type in points
 * @param lineHeight distance between two baselines in points
 * @param face the face
 * @param color the colour
 */
record TextStyle(double size, double lineHeight, FontStyle face, Rgb color) {}
