/**
 * What can be told of the past: the trail of an entity, what differs between two of its versions, conflicts between
 * changes, and the outcome of verifying the log. The library makes these records; do not construct or deconstruct them.
 */
package org.officialstats.advocacy.audit;
