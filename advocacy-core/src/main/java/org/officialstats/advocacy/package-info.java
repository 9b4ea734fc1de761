/**
 * The door: {@link org.officialstats.advocacy.Tracker} takes changes and gives snapshots, history and evaluations.
 *
 * <p>Where things are:
 *
 * <ul>
 *   <li>how a tracker is opened: {@link org.officialstats.advocacy.TrackerBuilder};
 *   <li>what a commit may do: {@link org.officialstats.advocacy.Changes};
 *   <li>where a commit is validated: the classes named {@code …Check} of package {@code tracking}, which is not exported;
 *   <li>where providers are found on the class path: package {@code discovery}, which is not exported.
 * </ul>
 */
package org.officialstats.advocacy;
