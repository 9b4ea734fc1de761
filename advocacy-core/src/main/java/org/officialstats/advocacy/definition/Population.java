package org.officialstats.advocacy.definition;

import java.util.Optional;

/**
 * The rows that are looked at.
 *
 * @param table the table that they stand in, such as {@code position}
 * @param where the condition that they meet; without one, all rows
 */
record Population(String table, Optional<String> where) {}
