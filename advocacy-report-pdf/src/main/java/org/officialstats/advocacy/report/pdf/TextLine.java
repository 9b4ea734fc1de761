package org.officialstats.advocacy.report.pdf;

/**
 * A line of a text.
 *
 * @param from where it starts in the whole text
 * @param to where it ends, spaces at its end included
 * @param width its width in points, spaces at its end left out
 */
record TextLine(int from, int to, double width) {}
