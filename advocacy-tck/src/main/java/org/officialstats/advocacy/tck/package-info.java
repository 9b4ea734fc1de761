/**
 * Contract kits: abstract test classes that an author of a plugin extends, each with two or three methods to fill in, and
 * what tests of plugins need beside them. Every property of a contract is a test with a name of its own, so that a report
 * says what does not hold.
 *
 * <pre>{@code
 * class SqliteStoreTest extends StoreContract {
 *   protected StoreProvider provider() {
 *     return new SqliteStoreProvider();
 *   }
 *
 *   protected Settings settings(Path directory) {
 *     return Settings.of("file", directory.resolve("advocacy.db"));
 *   }
 * }
 * }</pre>
 */
package org.officialstats.advocacy.tck;
