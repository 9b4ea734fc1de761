/**
 * Values and contracts of the domain: what every part of the strategy is described with.
 *
 * <p>Values are immutable, check themselves and round-trip through their text ({@code parse(x.toString())} equals {@code
 * x}). Entities live in a package for each part of the strategy below this one; they are records that callers construct
 * through their builder. The canonical constructor and the list of components of an entity are not part of the promise
 * of compatibility: entities gain components.
 */
package org.officialstats.advocacy.model;
