package org.officialstats.advocacy.columns;

/**
 * What a row of a table of pairs is made of. Two that are made at different times are told apart by {@code ==}, which says
 * that what the row reads may have changed.
 *
 * @param way which of the ways to make pairs made it, counted from 0
 * @param outer the row of the record
 * @param inner the row that it is linked with
 */
public record Pair(int way, int outer, int inner) {}
