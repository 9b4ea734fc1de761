/**
 * The state as tables with columns, and conditions asked of all their rows at once: what indicators and rules that are
 * data are worked out on.
 *
 * <p>{@link Tables} has a {@link Table} for each kind of entity and for each list inside entities. A {@link View} says
 * what names mean there; a {@link Run} finds the {@link Selection} of the rows that an expression is true of, and those
 * of which it cannot be told; a {@link Join} asks that of linked rows. Selections are bits over rows, and the evidence
 * of a figure is a view of them.
 *
 * <p>Not exported. Starts no threads; everything is immutable to its users, unless it says that it is for one thread.
 */
package org.officialstats.advocacy.columns;
