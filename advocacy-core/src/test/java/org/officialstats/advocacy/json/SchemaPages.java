package org.officialstats.advocacy.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.officialstats.advocacy.definition.DefinitionForm;
import org.officialstats.advocacy.evaluation.Comparison;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.EvaluationDifference;
import org.officialstats.advocacy.evaluation.Explanation;
import org.officialstats.advocacy.evaluation.RollUp;
import org.officialstats.advocacy.evaluation.SealVerdict;
import org.officialstats.advocacy.report.form.FormForm;
import org.officialstats.advocacy.shape.Component;
import org.officialstats.advocacy.shape.Form;
import org.officialstats.advocacy.shape.Kinds;
import org.officialstats.advocacy.shape.RecordShape;

/** Makes the published schemas (JSON Schema, draft 2020-12) from the shapes of the entities. */
final class SchemaPages {
  private static final String TEXTS = "LocalizedText";

  /** What is said of the records: no entities, and written by {@code RecordJson}. */
  static final List<Class<?>> RESULTS = List.of(
      Evaluation.class,
      Explanation.class,
      EvaluationDifference.class,
      Comparison.class,
      RollUp.class,
      SealVerdict.class);

  private final Map<String, Node> definitions = new TreeMap<>();
  private final Map<String, Class<?>> defined = new TreeMap<>();
  private final boolean closed;

  private SchemaPages(boolean closed) {
    this.closed = closed;
  }

  /** The schema of every kind, by the name of its file. */
  static Map<String, String> all() {
    ImmutableSortedMap.Builder<String, String> pages = ImmutableSortedMap.naturalOrder();
    Kinds.entities()
        .forEach(type ->
            pages.put(Kinds.nameOf(type) + ".schema.json", new SchemaPages(false).page(type)));
    RESULTS.forEach(
        type -> pages.put(Kinds.nameOf(type) + ".schema.json", new SchemaPages(false).page(type)));
    return pages
        .put("commit.schema.json", CommitSchema.page())
        .put(
            "definitions.schema.json",
            new SchemaPages(true)
                .written(
                    "definitions",
                    DefinitionForm.type(),
                    DefinitionForm.format(),
                    DefinitionForm.version()))
        .put(
            "report-form.schema.json",
            new SchemaPages(true)
                .written("report-form", FormForm.type(), FormForm.format(), FormForm.version()))
        .buildOrThrow();
  }

  /** Written by hand, so that a field that is not known is refused. */
  private String written(String name, Class<? extends Record> type, String format, int version) {
    Map<String, Node> body = body(RecordShape.of(type), ImmutableMap.of());
    Map<String, Node> properties =
        new LinkedHashMap<>(((Node.Fields) body.get("properties")).byName());
    properties.put("format", object("const", text(format)));
    properties.put("version", object("const", number(version)));
    body.put("properties", new Node.Fields(properties));
    return page(name, version, body);
  }

  private String page(Class<?> type) {
    String kind = Kinds.nameOf(type);
    int version = Schemas.CURRENT.version(kind);
    Map<String, Node> body = body(
        RecordShape.of(type),
        ImmutableMap.of(
            "entity", object("const", text(kind)), "schema", object("const", number(version))));
    return page(kind, version, body);
  }

  private String page(String kind, int version, Map<String, Node> body) {
    Map<String, Node> page = new LinkedHashMap<>();
    page.put("$schema", text("https://json-schema.org/draft/2020-12/schema"));
    page.put("$id", text("urn:officialstats:advocacy:schema:" + kind + ":" + version));
    page.put("title", text(kind));
    page.putAll(body);
    if (!definitions.isEmpty()) {
      page.put("$defs", new Node.Fields(definitions));
    }
    return TextWriter.readable(new Node.Fields(page));
  }

  /** Other fields are allowed, unless somebody writes by hand: a newer version may have written them. */
  private Map<String, Node> body(RecordShape shape, Map<String, Node> first) {
    Map<String, Node> properties = new LinkedHashMap<>(first);
    ImmutableList.Builder<Node> required = ImmutableList.builder();
    first.keySet().forEach(name -> required.add(text(name)));
    for (Component component : shape.components()) {
      properties.put(component.name(), schema(shape, component));
      if (!component.form().isOptional()) {
        required.add(text(component.name()));
      }
    }
    Map<String, Node> body = new LinkedHashMap<>();
    body.put("type", text("object"));
    body.put("properties", new Node.Fields(properties));
    List<Node> names = required.build();
    if (!names.isEmpty()) {
      body.put("required", new Node.Array(names));
    }
    if (closed) {
      body.put("patternProperties", object("^x-", new Node.Bool(true)));
      body.put("additionalProperties", new Node.Bool(false));
    }
    return body;
  }

  private Node schema(RecordShape shape, Component component) {
    Map<String, Node> schema =
        new LinkedHashMap<>(((Node.Fields) schema(component.form())).byName());
    component.list().ifPresent(list -> schema.put("x-code-list", text(list)));
    if (shape.isOwnId(component)) {
      schema.remove(SingleSchemas.TARGET);
    }
    return new Node.Fields(schema);
  }

  private Node schema(Form form) {
    if (form instanceof Form.Maybe maybe) {
      return schema(maybe.of());
    }
    if (form instanceof Form.Single single) {
      return SingleSchemas.of(single);
    }
    if (form instanceof Form.Several several) {
      Node items = schema(several.of());
      return several.distinct()
          ? object("type", text("array"), "items", items, "uniqueItems", new Node.Bool(true))
          : object("type", text("array"), "items", items);
    }
    if (form instanceof Form.Keyed keyed) {
      return object(
          "type", text("object"),
          "propertyNames", SingleSchemas.of(keyed.key()),
          "additionalProperties", schema(keyed.of()));
    }
    if (form instanceof Form.Group group) {
      return reference(group.shape().get());
    }
    if (form instanceof Form.Choice choice) {
      return new Node.Fields(ImmutableMap.of(
          "oneOf",
          new Node.Array(choice.cases().entrySet().stream()
              .map(entry -> (Node) new Node.Fields(body(
                  entry.getValue().get(),
                  ImmutableMap.of("type", object("const", text(entry.getKey()))))))
              .toList())));
    }
    return form instanceof Form.Localized ? texts() : new Node.Fields(ImmutableMap.of());
  }

  private Node reference(RecordShape shape) {
    String name = shape.type().getSimpleName();
    if (defined.putIfAbsent(name, shape.type()) == null) {
      definitions.put(name, new Node.Fields(body(shape, ImmutableMap.of())));
    }
    if (defined.get(name) != shape.type()) {
      throw new IllegalStateException("two records named " + name + " in one schema");
    }
    return object("$ref", text("#/$defs/" + name));
  }

  private Node texts() {
    definitions.put(
        TEXTS,
        object(
            "description", text("texts by BCP 47 language tag"),
            "type", text("object"),
            "minProperties", number(1),
            "propertyNames", object("pattern", text("^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*$")),
            "additionalProperties",
                object(
                    "type", text("string"), "minLength", number(1), "maxLength", number(100_000))));
    return object("$ref", text("#/$defs/" + TEXTS));
  }

  static Node object(Object... namesAndNodes) {
    Map<String, Node> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndNodes.length; i += 2) {
      fields.put((String) namesAndNodes[i], (Node) namesAndNodes[i + 1]);
    }
    return new Node.Fields(fields);
  }

  static Node text(String text) {
    return new Node.Text(text);
  }

  static Node number(long number) {
    return new Node.Numeral(Long.toString(number));
  }
}
