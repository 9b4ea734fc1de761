/**
 * Figures that no other entity yields, because somebody has to ask, count or estimate.
 *
 * <p>Entities are immutable records that callers construct through their builder ({@code Measurement.builder()}); their
 * canonical constructors and component lists are not part of the promise of compatibility.
 */
package org.officialstats.advocacy.model.measurement;
