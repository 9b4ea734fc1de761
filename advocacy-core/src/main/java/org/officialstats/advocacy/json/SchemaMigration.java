package org.officialstats.advocacy.json;

import java.util.function.UnaryOperator;

/**
 * Turns a document of one schema version into one of the next.
 *
 * @param kind the kind of document
 * @param from the version that it turns into the one after it
 * @param step changes the fields; it leaves alone those that it does not know
 */
record SchemaMigration(String kind, int from, UnaryOperator<Node.Fields> step) {}
