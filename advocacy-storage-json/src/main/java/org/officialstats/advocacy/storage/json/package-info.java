/** The store that keeps commits in a journal of JSON lines, and the current records in sorted files beside it. */
@NullMarked
package org.officialstats.advocacy.storage.json;

import org.jspecify.annotations.NullMarked;
