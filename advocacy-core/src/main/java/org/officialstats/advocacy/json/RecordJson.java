package org.officialstats.advocacy.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.shape.Kinds;

/**
 * The JSON form of records of the library that are not entities, such as sealed evaluations. The form and the rules are
 * those of {@link EntityJson}; the kind is the record's simple name in kebab case.
 *
 * <p>Stateless and thread-safe.
 */
public final class RecordJson {
  private static final Documents DOCUMENTS = new Documents(Schemas.CURRENT);

  private RecordJson() {}

  /**
   * The canonical document of a record: the same record, the same bytes.
   *
   * @throws IllegalArgumentException if the record has components that have no JSON form
   */
  public static JsonDocument write(Record record) {
    return Documents.write(DOCUMENTS.encode(requireNonNull(record, "record")));
  }

  /**
   * The record of this type in a document.
   *
   * @param where names the document in messages
   * @throws JsonFormatException if it is not a record of this type, with every problem
   */
  public static <R extends Record> R read(String where, JsonDocument document, Class<R> type) {
    requireNonNull(where, "where");
    requireNonNull(document, "document");
    return type.cast(DOCUMENTS.read(where, document, ImmutableMap.of(Kinds.nameOf(type), type)));
  }
}
