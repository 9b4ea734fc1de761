/** The store that keeps commits in tables of an SQL data base, and the current state beside them for other readers. */
@NullMarked
package org.officialstats.advocacy.storage.jdbc;

import org.jspecify.annotations.NullMarked;
