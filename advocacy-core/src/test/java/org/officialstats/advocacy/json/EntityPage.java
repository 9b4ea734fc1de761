package org.officialstats.advocacy.json;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.officialstats.advocacy.shape.Component;
import org.officialstats.advocacy.shape.Form;
import org.officialstats.advocacy.shape.Kinds;
import org.officialstats.advocacy.shape.RecordShape;
import org.officialstats.advocacy.shape.Scalar;

/** Makes the page on entities: a table for each kind and for the records inside them. */
final class EntityPage {
  private static final String HEAD =
      "| field | form | required | code list | refers to |\n|---|---|---|---|---|\n";

  private final StringBuilder page = new StringBuilder();
  private final Map<String, RecordShape> parts = new TreeMap<>();
  private final Map<Class<?>, String> titles = new LinkedHashMap<>();

  private EntityPage() {}

  static String make() {
    EntityPage page = new EntityPage();
    page.write();
    return page.page.toString();
  }

  private void write() {
    page.append("# Entities\n\n")
        .append("Made from the records by the test `PublishedFormTest`; do not edit by hand, see")
        .append(" [JSON form](json.md#changing-the-form).\n")
        .append("What each component means is said in the Javadoc of its record.\n\n")
        .append(
            "Every document also has `entity`, the name in the heading, and `schema`, the version of its schema.\n");
    Kinds.entities().forEach(type -> table(RecordShape.of(type), packageOf(type)));
    page.append("\n# Records inside entities\n");
    Map<String, RecordShape> done = new TreeMap<>();
    while (done.size() < parts.size()) {
      new TreeMap<>(parts).forEach((title, shape) -> {
        if (done.put(title, shape) == null) {
          collect(shape);
        }
      });
    }
    parts.forEach((title, shape) -> rows(title, "", shape));
  }

  private void table(RecordShape shape, String where) {
    rows(
        Kinds.nameOf(shape.type()),
        "Record `" + where + "." + shape.type().getSimpleName() + "`.",
        shape);
  }

  private void rows(String title, String intro, RecordShape shape) {
    page.append("\n## `").append(title).append("`\n\n");
    if (!intro.isEmpty()) {
      page.append(intro).append("\n\n");
    }
    page.append(HEAD);
    for (Component component : shape.components()) {
      page.append("| `")
          .append(component.name())
          .append("` | ")
          .append(describe(component.form()))
          .append(" | ")
          .append(component.form().isOptional() ? "" : "yes")
          .append(" | ")
          .append(component.list().map(EntityPage::linkToList).orElse(""))
          .append(" | ")
          .append(
              shape.isOwnId(component)
                  ? ""
                  : target(component.form()).map(kind -> "`" + kind + "`").orElse(""))
          .append(" |\n");
    }
  }

  private void collect(RecordShape shape) {
    shape.components().forEach(component -> describe(component.form()));
  }

  private String describe(Form form) {
    if (form instanceof Form.Maybe maybe) {
      return describe(maybe.of());
    }
    if (form instanceof Form.Single single) {
      return describe(single.type());
    }
    if (form instanceof Form.Several several) {
      return (several.distinct() ? "set of " : "list of ") + describe(several.of());
    }
    if (form instanceof Form.Keyed keyed) {
      return "object, " + describe(keyed.key()) + " to " + describe(keyed.of());
    }
    if (form instanceof Form.Group group) {
      return part(group.shape().get());
    }
    if (form instanceof Form.Choice choice) {
      return "one of " + String.join(", ", choice.cases().keySet());
    }
    return form instanceof Form.Localized ? "texts by language" : "document";
  }

  private String part(RecordShape shape) {
    String title = titles.computeIfAbsent(shape.type(), type -> title(type));
    parts.putIfAbsent(title, shape);
    return "[`" + title + "`](#" + title.replace(".", "") + ")";
  }

  /** Two records in two packages may have one simple name. */
  private String title(Class<?> type) {
    String name = Kinds.nameOf(type);
    return titles.containsValue(name) ? packageOf(type) + "." + name : name;
  }

  private static String describe(Scalar type) {
    if (!type.choices().isEmpty()) {
      return "`" + String.join("`, `", type.choices().keySet()) + "`";
    }
    String name = type.name().replaceFirst("^an? ", "");
    return ImmutableMap.of("text", "text", "true or false", "true or false")
        .getOrDefault(name, name);
  }

  private static Optional<String> target(Form form) {
    if (form instanceof Form.Maybe maybe) {
      return target(maybe.of());
    }
    if (form instanceof Form.Several several) {
      return target(several.of());
    }
    return form instanceof Form.Single single ? single.target() : Optional.empty();
  }

  private static String linkToList(String list) {
    return "`" + list + "`";
  }

  private static String packageOf(Class<?> type) {
    String name = type.getPackageName();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
