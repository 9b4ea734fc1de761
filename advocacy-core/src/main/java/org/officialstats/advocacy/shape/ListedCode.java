package org.officialstats.advocacy.shape;

import org.officialstats.advocacy.model.Code;

/**
 * A code that should be in a code list.
 *
 * @param pointer where it stands, as a JSON pointer
 * @param list the id of the code list
 * @param code the code
 */
public record ListedCode(String pointer, String list, Code code) {}
