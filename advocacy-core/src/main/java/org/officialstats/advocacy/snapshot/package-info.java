/**
 * What is known at a revision: all entities in their envelopes, their references both ways, and queries. Evaluation,
 * reports and plugins read from here; only the tracker makes snapshots.
 */
package org.officialstats.advocacy.snapshot;
