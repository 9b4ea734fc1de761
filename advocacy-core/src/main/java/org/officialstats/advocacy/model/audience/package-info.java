/**
 * Whom the strategy addresses: organizations, the positions at them, the persons who hold these, where they stand, and
 * what they are concerned about.
 *
 * <p>A position needs no named person. Personal data are in {@link org.officialstats.advocacy.model.audience.Person}
 * only, so that they can be erased without a trace in anything else.
 */
@NullMarked
package org.officialstats.advocacy.model.audience;

import org.jspecify.annotations.NullMarked;
