/** The strategy that an office follows, as data: what is to be reached, with whom, by what, and how it is measured. */
package org.officialstats.advocacy.model.strategy;
