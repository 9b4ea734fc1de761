package org.officialstats.advocacy.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.shape.Kinds;

/**
 * The JSON form of entities, such as <code>{"entity":"event","schema":1,"id":"ev01",…}</code>.
 *
 * <p>Stateless and thread-safe.
 */
public final class EntityJson {
  private static final Documents DOCUMENTS = new Documents(Schemas.CURRENT);

  private EntityJson() {}

  /** The canonical document of an entity: the same entity, the same bytes. */
  public static JsonDocument write(Entity entity) {
    return Documents.write(DOCUMENTS.encode(record(entity)));
  }

  /**
   * The canonical document of an entity, with the fields that only an earlier document of it has because a newer version
   * of the library wrote it. Not for an entity that is to forget something: such a field may hold it.
   *
   * @throws JsonFormatException if the earlier document is not JSON
   */
  public static JsonDocument write(Entity entity, JsonDocument previous) {
    requireNonNull(previous, "previous");
    return Documents.write(DOCUMENTS.encode(record(entity), previous));
  }

  /** The document indented, one field a line, ending in a line feed: for files that people read and compare. */
  public static String readable(JsonDocument document) {
    return TextWriter.readable(
        Documents.parse("document", requireNonNull(document, "document").bytes()));
  }

  /**
   * The entity in a document.
   *
   * @param where names the document in messages: a file, an entity
   * @throws JsonFormatException if it is not an entity that this version understands, with every problem
   */
  public static Entity read(String where, JsonDocument document) {
    requireNonNull(where, "where");
    requireNonNull(document, "document");
    return (Entity) DOCUMENTS.read(where, document, Types.ENTITIES);
  }

  /**
   * The entity of this type in a document.
   *
   * @throws JsonFormatException if it is not an entity of this type, with every problem
   */
  public static <E extends Entity> E read(String where, JsonDocument document, Class<E> type) {
    requireNonNull(where, "where");
    requireNonNull(document, "document");
    return type.cast(DOCUMENTS.read(where, document, Types.only(type)));
  }

  /**
   * The entities in a file that holds an array of documents, in its order.
   *
   * @param where names the file in messages
   * @throws JsonFormatException if one is not an entity that this version understands, with the problems of all
   * @throws IOException if the stream cannot be read
   */
  public static List<Entity> readAll(String where, InputStream in) throws IOException {
    requireNonNull(where, "where");
    return DOCUMENTS.readAll(where, requireNonNull(in, "in"), Types.ENTITIES).stream()
        .map(Entity.class::cast)
        .collect(ImmutableList.toImmutableList());
  }

  private static Record record(Entity entity) {
    return (Record) requireNonNull(entity, "entity");
  }

  /** Which kinds there may be. */
  private static final class Types {
    static final Map<String, Class<? extends Record>> ENTITIES = Kinds.entities().stream()
        .collect(ImmutableMap.toImmutableMap(Kinds::nameOf, type -> type.asSubclass(Record.class)));

    static Map<String, Class<? extends Record>> only(Class<?> type) {
      return ImmutableMap.of(Kinds.nameOf(type), type.asSubclass(Record.class));
    }
  }
}
