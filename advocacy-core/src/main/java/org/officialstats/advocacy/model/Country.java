package org.officialstats.advocacy.model;

/**
 * A country by its ISO 3166-1 alpha-2 code.
 *
 * @param alpha2 the code, two capital letters
 */
public record Country(String alpha2) {}
