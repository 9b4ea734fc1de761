package org.officialstats.advocacy.definition;

import org.officialstats.advocacy.model.Code;

/**
 * A state of things in which an indicator has no number.
 *
 * @param when the condition; it speaks of the day, the period and the parameters only
 * @param reason the code of the reason
 */
record Unless(String when, Code reason) {}
