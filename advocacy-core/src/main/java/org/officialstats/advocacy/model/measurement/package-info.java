/**
 * Evidence that no other entity yields: figures entered by hand, steps of statistical offices, and uses of statistics in
 * policy.
 *
 * <p>Entities are immutable records that callers construct through their builder ({@code Measurement.builder()}); their
 * canonical constructors and component lists are not part of the promise of compatibility.
 */
package org.officialstats.advocacy.model.measurement;
