/**
 * The store that forgets everything when it is closed: for tests, and for authors of stores to read first. Not exported:
 * a host asks for it by its id, {@code memory}; it is never chosen silently.
 */
package org.officialstats.advocacy.memory;
