/**
 * The kinds of report: each composes an evaluation and a snapshot into a neutral {@link
 * org.officialstats.advocacy.report.ReportDocument}. Every fixed text stands in a bundle for its language; a composer
 * holds none. Sections of the quarterly update are classes of their own, in the order in which {@code QuarterlyUpdate}
 * names them.
 */
package org.officialstats.advocacy.report.kind;
