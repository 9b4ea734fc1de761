/**
 * The strategy that an office follows, as data: what is to be reached, with whom, by what, and how it is measured. All
 * other packages of the model point here, and this one points at none of them.
 *
 * <p>Entities are records that callers construct through their builder; the canonical constructor and the list of
 * components are not part of the promise of compatibility.
 */
@NullMarked
package org.officialstats.advocacy.model.strategy;

import org.jspecify.annotations.NullMarked;
