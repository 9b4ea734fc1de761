/**
 * Charts as simple shapes, for authors of renderers: laid out once, then painted to PDF, SVG or anything that can draw
 * a rectangle, a line, a path and a word.
 *
 * <p>Lengths are in points, x grows to the right and y downwards from the top left corner. Colours are roles that a
 * renderer maps to its own palette; shapes differ by more than colour.
 */
@NullMarked
package org.officialstats.advocacy.report.scene;

import org.jspecify.annotations.NullMarked;
