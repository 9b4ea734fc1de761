/**
 * What was planned for a year, how far it has come, and what was told of it: workplans, progress, quarterly and annual
 * updates with their sealed evaluation, and the review at the end of the year.
 *
 * <p>Entities are immutable records that callers construct through their builder ({@code Workplan.builder()}); their
 * canonical constructors and component lists are not part of the promise of compatibility.
 */
package org.officialstats.advocacy.model.workplan;
