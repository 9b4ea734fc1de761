/** How records of the model collect everything that is wrong with them before they refuse. */
@NullMarked
package org.officialstats.advocacy.check;

import org.jspecify.annotations.NullMarked;
