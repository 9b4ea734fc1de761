/**
 * The language in which definitions say which records they mean, such as {@code kind == 'conference' && dates.start in
 * period}. It is closed, typed and total, its syntax is a part of that of CEL, and its logic has three values: what is
 * not known makes an answer unknown, never false. What it can say is written down in {@code
 * docs/reference/expressions.md}.
 *
 * <p>{@link Expression} reads a text within a {@link Scope} into a checked tree of {@link Node}s, which it evaluates
 * over a {@link Row}. That evaluation is the meaning of the language; a faster one is held to it.
 *
 * <p>Not exported. Everything here is immutable and thread-safe, but for the builder of a scope.
 */
package org.officialstats.advocacy.expression;
