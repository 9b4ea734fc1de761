package org.officialstats.advocacy.json;

import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.shape.Pointer;

/**
 * A code of a code list at its place in a document.
 *
 * @param at the place
 * @param list the id of the code list
 * @param code the code
 */
record PlacedCode(Pointer at, String list, Code code) {}
