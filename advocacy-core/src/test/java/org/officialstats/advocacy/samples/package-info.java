/** Arbitrary values and entities for property tests: every component that may be absent is absent in some of them. */
package org.officialstats.advocacy.samples;
