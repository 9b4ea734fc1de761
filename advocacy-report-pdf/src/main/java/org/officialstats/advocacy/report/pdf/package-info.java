/** The renderer that turns a report document into a tagged PDF file. */
@NullMarked
package org.officialstats.advocacy.report.pdf;

import org.jspecify.annotations.NullMarked;
