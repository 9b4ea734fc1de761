/** Measures the library beside named peers that do the same work in the same run. */
@NullMarked
package org.officialstats.advocacy.benchmarks;

import org.jspecify.annotations.NullMarked;
