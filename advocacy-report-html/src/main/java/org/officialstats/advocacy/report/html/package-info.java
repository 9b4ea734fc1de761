/**
 * Renders a report document as one HTML file that needs nothing else: no script, no request, no font of its own.
 *
 * <p>Where to find what:
 *
 * <ul>
 *   <li>from document to file: {@code HtmlReportRenderer}, then {@code Page} and {@code BlockWriter};
 *   <li>one class for what is more than a line: {@code TableWriter}, {@code ListWriter}, {@code ChartWriter} and so on;
 *   <li>markup: {@code Markup} writes it, {@code Escaped} makes text of what looks like it;
 *   <li>looks: {@code report.css} with the colours of {@code Palette}.
 * </ul>
 */
@NullMarked
package org.officialstats.advocacy.report.html;

import org.jspecify.annotations.NullMarked;
