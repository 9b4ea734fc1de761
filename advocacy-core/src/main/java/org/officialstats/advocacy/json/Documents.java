package org.officialstats.advocacy.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Problem;
import org.officialstats.advocacy.shape.Kinds;
import org.officialstats.advocacy.shape.Nearest;
import org.officialstats.advocacy.shape.Pointer;
import org.officialstats.advocacy.shape.RecordShape;

/** Reads and writes whole documents: an envelope of kind and schema version around the components of a record. */
final class Documents {
  private static final String KIND = "entity";
  private static final String SCHEMA = "schema";
  private static final Set<String> ENVELOPE = ImmutableSet.of(KIND, SCHEMA);

  private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,5}");

  /** The kind whose values never appear in a message. */
  private static final String PERSONAL = "person";

  private final Schemas schemas;

  Documents(Schemas schemas) {
    this.schemas = schemas;
  }

  /** The tree of a document; every finding is thrown. */
  static Node parse(String where, byte[] document) {
    return parse(where, document, Limits.DOCUMENT);
  }

  static Node parse(String where, byte[] document, int mostBytes) {
    Findings findings = new Findings();
    try {
      Node node = TreeReader.read(document, mostBytes, findings);
      findings.throwIfAny(where, document);
      return node;
    } catch (Malformed broken) {
      String place = where + ", " + Places.lineAndColumn(document, broken.offset());
      String what = String.valueOf(broken.getMessage());
      throw new JsonFormatException(
          ImmutableList.of(new Problem(place, what, broken.expected(), broken.remedy())));
    }
  }

  /** The canonical bytes of a tree, if they can be read again. */
  static JsonDocument write(Node.Fields node) {
    JsonDocument document = TextWriter.compact(node);
    if (document.size() > Limits.DOCUMENT) {
      String what = document.size() + " bytes";
      String where = kind(node) + " document";
      throw new JsonFormatException(ImmutableList.of(
          new Problem(where, what, "at most " + Limits.DOCUMENT, "shorten its texts or split it")));
    }
    return document;
  }

  /** The tree that a record is written as. */
  Node.Fields encode(Record record) {
    String kind = Kinds.nameOf(record.getClass());
    ImmutableMap.Builder<String, Node> fields = ImmutableMap.builder();
    fields.put(KIND, new Node.Text(kind));
    fields.put(SCHEMA, new Node.Numeral(Integer.toString(schemas.version(kind))));
    Encoder.addComponents(RecordShape.of(record.getClass()), record, fields);
    return new Node.Fields(fields.buildOrThrow());
  }

  /** The tree that a record is written as, with what only the earlier document has. */
  Node.Fields encode(Record record, JsonDocument previous) {
    Node.Fields known = encode(record);
    Node before = parse("previous document", previous.bytes());
    if (!(before instanceof Node.Fields fields)) {
      return known;
    }
    return UnknownFields.carry(RecordShape.of(record.getClass()), current(fields), known, ENVELOPE);
  }

  /** The record that a whole document holds. */
  Record read(String where, JsonDocument document, Map<String, Class<? extends Record>> expected) {
    byte[] bytes = document.bytes();
    Node node = parse(where, bytes);
    Findings findings = new Findings();
    Optional<Record> record = bind(node, Pointer.ROOT, expected, Reading.stored(findings));
    findings.throwIfAny(where, bytes);
    return record.orElseThrow(() -> new IllegalStateException("neither a record nor a finding"));
  }

  /** The records in a file that holds an array of documents. */
  List<Record> readAll(String where, InputStream in, Map<String, Class<? extends Record>> expected)
      throws IOException {
    byte[] bytes = in.readNBytes(Limits.FILE + 1);
    Node node = parse(where, bytes, Limits.FILE);
    Findings findings = new Findings();
    ImmutableList.Builder<Record> records = ImmutableList.builder();
    if (node instanceof Node.Array array) {
      for (int i = 0; i < array.elements().size(); i++) {
        Pointer at = Pointer.ROOT.element(i);
        bind(array.elements().get(i), at, expected, Reading.stored(findings))
            .ifPresent(records::add);
      }
    } else {
      findings.add(
          Pointer.ROOT, Shown.kind(node), "a list of documents", "put [ and ] around them");
    }
    findings.throwIfAny(where, bytes);
    return records.build();
  }

  /** The record that a tree holds; empty if there was a finding. */
  Optional<Record> bind(
      Node node, Pointer at, Map<String, Class<? extends Record>> expected, Reading reading) {
    Findings findings = reading.findings();
    if (!(node instanceof Node.Fields fields)) {
      findings.add(at, Shown.kind(node), "an object", "");
      return Optional.empty();
    }
    Optional<RecordShape> shape = shape(fields, at, expected, findings);
    if (shape.isEmpty() || !isReadable(fields, at, findings)) {
      return Optional.empty();
    }
    boolean personal = Kinds.nameOf(shape.get().type()).equals(PERSONAL);
    Binder binder = new Binder(reading, personal);
    return Optional.ofNullable(
        (Record) binder.bindRecord(shape.get(), current(fields), at, ENVELOPE));
  }

  private static Optional<RecordShape> shape(
      Node.Fields fields,
      Pointer at,
      Map<String, Class<? extends Record>> expected,
      Findings findings) {
    Node kind = fields.byName().get(KIND);
    if (!(kind instanceof Node.Text name)) {
      findings.add(
          at.field(KIND),
          kind == null ? "missing" : Shown.value(kind),
          oneOf(expected.keySet()),
          "say what it is");
      return Optional.empty();
    }
    Class<? extends Record> type = expected.get(name.value());
    if (type == null) {
      Optional<String> meant = Nearest.to(name.value(), expected.keySet());
      String what = "kind '" + Shown.shortened(name.value()) + "'";
      findings.add(at.field(KIND), what, oneOf(expected.keySet()), Refusals.didYouMean(meant));
    }
    return Optional.ofNullable(type).map(RecordShape::of);
  }

  private static String oneOf(Set<String> kinds) {
    return kinds.size() == 1
        ? "'" + kinds.iterator().next() + "'"
        : "one of " + String.join(", ", kinds);
  }

  private boolean isReadable(Node.Fields fields, Pointer at, Findings findings) {
    int newest = schemas.version(kind(fields));
    Node schema = fields.byName().get(SCHEMA);
    int found = findings.size();
    if (schema == null) {
      findings.add(
          at.field(SCHEMA),
          "missing",
          "the version of the schema, " + newest,
          "add \"schema\":" + newest);
    } else if (version(fields) == 0) {
      findings.add(at.field(SCHEMA), Shown.value(schema), "a version from 1 to " + newest, "");
    } else if (version(fields) > newest) {
      findings.add(
          at.field(SCHEMA),
          "schema version " + version(fields),
          "at most " + newest + ", the newest that this version of the library understands",
          "update the library");
    }
    return findings.size() == found;
  }

  private Node.Fields current(Node.Fields fields) {
    boolean known = version(fields) > 0 && version(fields) <= schemas.version(kind(fields));
    return !known ? fields : schemas.migrate(kind(fields), version(fields), fields);
  }

  private static String kind(Node.Fields fields) {
    return fields.byName().get(KIND) instanceof Node.Text name ? name.value() : "";
  }

  /** The schema version; 0 if there is none that can be. */
  private static int version(Node.Fields fields) {
    return fields.byName().get(SCHEMA) instanceof Node.Numeral number
            && VERSION.matcher(number.literal()).matches()
        ? Integer.parseInt(number.literal())
        : 0;
  }
}
