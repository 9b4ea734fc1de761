/**
 * The neutral report: what a report says and in which order, without a word about how it looks.
 *
 * <p>Composers write a {@link org.officialstats.advocacy.report.ReportDocument}, renderers turn it into PDF, HTML or
 * anything else; both know this package only. Every type is immutable and thread-safe, checks itself when it is built
 * and cleans its texts (see {@link org.officialstats.advocacy.report.Text}), so that a renderer never meets a control
 * character, half a character or a link that it must not follow.
 *
 * <p>Lists given to a constructor are copied. Nothing here accepts null. Construct through the builder and the factory
 * methods; the component lists of the records may grow and are not part of the promise.
 */
@NullMarked
package org.officialstats.advocacy.report;

import org.jspecify.annotations.NullMarked;
