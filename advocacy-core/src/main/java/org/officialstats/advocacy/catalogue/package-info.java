/**
 * The standard catalogue of indicators and rules, brought by the providers {@code standard}. What each is stands in the
 * tables beside these classes; how it is computed stands in one class each, a pure function of the evaluation context.
 */
@NullMarked
package org.officialstats.advocacy.catalogue;

import org.jspecify.annotations.NullMarked;
