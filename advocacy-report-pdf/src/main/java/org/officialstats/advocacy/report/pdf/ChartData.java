package org.officialstats.advocacy.report.pdf;

import org.officialstats.advocacy.report.Table;

/**
 * The figures of a chart in a report.
 *
 * @param figures the figures
 * @param figure the tag of the picture
 */
record ChartData(Table figures, StructureElement figure) {}
