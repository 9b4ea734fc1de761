/** The fixed texts of the library in the six languages of the United Nations. */
@NullMarked
package org.officialstats.advocacy.phrase;

import org.jspecify.annotations.NullMarked;
