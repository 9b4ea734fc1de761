package org.officialstats.advocacy.json;

import static org.officialstats.advocacy.json.SchemaPages.number;
import static org.officialstats.advocacy.json.SchemaPages.object;
import static org.officialstats.advocacy.json.SchemaPages.text;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.shape.Form;
import org.officialstats.advocacy.shape.Scalar;

/** Makes the published schema of a commit, whose form is written by hand. */
final class CommitSchema {
  private CommitSchema() {}

  static String page() {
    return TextWriter.readable(object(
        "$schema", text("https://json-schema.org/draft/2020-12/schema"),
        "$id", text("urn:officialstats:advocacy:schema:commit:1"),
        "title", text("commit"),
        "type", text("object"),
        "properties",
            object(
                "revision", SingleSchemas.with(single(Revision.class), "minimum", number(1)),
                "at", single(Instant.class),
                "by", single(Actor.class),
                "message", object("type", text("string")),
                "changes", object("type", text("array"), "items", change()),
                "previous", single(Digest.class),
                "hash", single(Digest.class)),
        "required", names("revision", "at", "by", "message", "changes", "previous", "hash")));
  }

  private static Node change() {
    return object(
        "type", text("object"),
        "properties",
            object(
                "action", single(Change.Action.class),
                "key", single(EntityKey.class),
                "salt", object("type", text("string"), "pattern", text("^[0-9a-f]{32}$")),
                "digest", single(Digest.class),
                "document",
                    object(
                        "description",
                        text("the entity, after the schema of its kind"),
                        "type",
                        text("object"))),
        "required", names("action", "key", "digest"));
  }

  private static Node single(Class<?> type) {
    return SingleSchemas.of(new Form.Single(Scalar.find(type).orElseThrow(), Optional.empty()));
  }

  private static Node names(String... names) {
    return new Node.Array(Stream.of(names).map(SchemaPages::text).toList());
  }
}
