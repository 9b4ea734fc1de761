/**
 * Definitions of indicators and rules as data: files in JSON that say what is counted, and that a statistician writes
 * without Java.
 *
 * <p>{@link org.officialstats.advocacy.definition.Definitions} reads such files, says everything that is wrong with
 * them, and makes indicators and rules of them. What can be written is described in {@code docs/reference/definitions.md}.
 */
@NullMarked
package org.officialstats.advocacy.definition;

import org.jspecify.annotations.NullMarked;
