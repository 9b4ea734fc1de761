/**
 * How an office adapts reports without Java: a file in JSON that says in which order parts stand, which are hidden, which
 * sections of its own come between them, and with which logo and colours.
 *
 * <p>{@link org.officialstats.advocacy.report.form.ReportForm} reads it and says everything that is wrong at once. A form
 * changes finished documents, so it holds for every kind of report, those of plug-ins too.
 */
@NullMarked
package org.officialstats.advocacy.report.form;

import org.jspecify.annotations.NullMarked;
