package org.officialstats.advocacy.shape;

import java.util.Optional;

/**
 * What changed at one place of an entity.
 *
 * @param pointer the place, as a JSON pointer
 * @param before the text of the value before; empty if there was none
 * @param after the text of the value after; empty if there is none
 */
public record Difference(String pointer, Optional<String> before, Optional<String> after) {}
