package org.officialstats.advocacy.definition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * How rows of a table of pairs come about: each record of a table with each row that it is linked with, but for those of
 * which a condition is certainly false. The record shows the pair. Immutable.
 *
 * <p>Fields of the linked row are named as they are; those of the record have {@code this.} before their names.
 *
 * <pre>{@code
 * new Pairing("attendance", "position", "delegateOf", "id", "this.event.state == 'held'",
 *     Map.of("position", "id", "on", "this.event.dates.end", "delegate", "true"))
 * }</pre>
 *
 * @param records the table of the records, which are entities
 * @param with the table of the rows that they are linked with
 * @param by the field of the record
 * @param to the field of the other row that has an equal value
 * @param where a condition
 * @param values what the pairs have, by name: of a truth a condition; of all else a field, or several with bars between
 *     them, of which the first counts that has a value. A field that is not named has none.
 */
public record Pairing(
    String records, String with, String by, String to, String where, Map<String, String> values) {
  public Pairing {
    requireNonNull(records, "records");
    requireNonNull(with, "with");
    requireNonNull(by, "by");
    requireNonNull(to, "to");
    requireNonNull(where, "where");
    values = ImmutableMap.copyOf(values);
  }
}
