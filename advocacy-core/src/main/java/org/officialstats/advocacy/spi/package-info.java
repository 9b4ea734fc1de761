/**
 * What plugin authors implement. A provider is found and describes itself; what it opens does the work. Interfaces here
 * grow by default methods only, so that a plugin compiled today runs with every later version.
 */
package org.officialstats.advocacy.spi;
