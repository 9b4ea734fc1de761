/** Examples of success: who used which source for which statistic, how far they are, and what came of it. */
@NullMarked
package org.officialstats.advocacy.model.casestudy;

import org.jspecify.annotations.NullMarked;
