/**
 * How the tracker works: the state in memory, commits and their validation, the audit trail. Not exported.
 *
 * <ul>
 *   <li>Where a commit is validated: {@link org.officialstats.advocacy.tracking.Validator}, which asks the access policy
 *       and looks for conflicts, then runs each class named {@code …Check}.
 *   <li>Where commits wait, are grouped and made durable: {@link org.officialstats.advocacy.tracking.CommitQueue}.
 *   <li>Where listeners are told: {@link org.officialstats.advocacy.tracking.Deliveries}.
 *   <li>What is kept in memory: {@link org.officialstats.advocacy.tracking.State}, a {@link
 *       org.officialstats.advocacy.tracking.PersistentMap} from keys to chains of {@link
 *       org.officialstats.advocacy.tracking.Version}s.
 *   <li>Its tables, for conditions that are data: {@link org.officialstats.advocacy.tracking.KeptTables}.
 *   <li>What hosts and plugins see of it: {@link org.officialstats.advocacy.tracking.TrackedSnapshot} and {@link
 *       org.officialstats.advocacy.tracking.EntityQuery}.
 *   <li>The past: {@link org.officialstats.advocacy.tracking.History} and {@link
 *       org.officialstats.advocacy.tracking.LogCheck}.
 * </ul>
 *
 * <p>Classes build on each other in this order: map, version, state, snapshot, validation, queue.
 */
package org.officialstats.advocacy.tracking;
