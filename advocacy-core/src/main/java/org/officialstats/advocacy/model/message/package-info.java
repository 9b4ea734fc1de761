/** What the community wants its audience to remember, in versions. */
@NullMarked
package org.officialstats.advocacy.model.message;

import org.jspecify.annotations.NullMarked;
