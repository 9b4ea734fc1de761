/**
 * Finds providers through {@link java.util.ServiceLoader}, whatever is wrong with some of them, and checks the settings
 * that they are given. Not exported: hosts choose providers by id at the door.
 */
package org.officialstats.advocacy.discovery;
