/**
 * The JSON form of entities and strategies: canonical when the library writes it, strict when it reads it.
 *
 * <p>Reading never answers with half a record: it gives the whole, or {@link
 * org.officialstats.advocacy.json.JsonFormatException} with every problem found, each with its line, column and JSON
 * pointer. Fields that this version does not know are no problem; they are kept when a document is written again. The
 * form is described in {@code docs/reference/json.md} and by the schemas beside it.
 *
 * <p>Everything here is stateless and thread-safe.
 */
package org.officialstats.advocacy.json;
