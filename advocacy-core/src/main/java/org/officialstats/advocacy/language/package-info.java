/**
 * The one place for language: how the six official languages of the United Nations write numbers, dates, periods and
 * lists, which plural form a number takes, how fixed texts are read, and which language a text falls back to. All of it
 * is data of our own, so that what is written is the same on every Java runtime.
 */
@NullMarked
package org.officialstats.advocacy.language;

import org.jspecify.annotations.NullMarked;
