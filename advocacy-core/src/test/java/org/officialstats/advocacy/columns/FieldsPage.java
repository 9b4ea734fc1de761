package org.officialstats.advocacy.columns;

import java.util.Map;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.model.CodeLists;

/** Makes the page on fields: what expressions can read in each table. */
final class FieldsPage {
  private static final String HEAD = "| field | type | values |\n|---|---|---|\n";
  private static final Fields FIELDS = new Fields(CodeLists.standard());

  private FieldsPage() {}

  static String make() {
    StringBuilder page = new StringBuilder("# Fields\n\n")
        .append("Made from the records by the test `PublishedFieldsTest`; do not edit by hand.\n\n")
        .append("What expressions can read, table by table. There is a table for each kind of")
        .append(
            " [entity](entities.md), one for each list inside entities, and one of all countries.\n\n")
        .append("- A field that refers to something, a country included, is followed by a dot:")
        .append(" `organization.country.region`.\n")
        .append(
            "- A row of a list reads fields of the record that lists it by the name under the heading:")
        .append(" `agreement.kind` in `agreement.parties`.\n")
        .append("- A text by language is the set of its languages.\n")
        .append(
            "- `recordedOn` and `changedOn` are the days, in the zone of the body, on which a record was")
        .append(
            " first recorded and last changed; `recordedAt` is the former in seconds since 1970.\n")
        .append(
            "- What a record does not have is unknown, a set without members is empty; `has(…)` tells.\n");
    Shapes.tables().values().forEach(table -> table(table, page));
    return page.toString();
  }

  private static void table(TableShape table, StringBuilder page) {
    page.append("\n## `").append(table.name()).append("`\n\n");
    table
        .owner()
        .ifPresent(owner -> page.append("Listed in `")
            .append(owner.table())
            .append("`, whose fields are read by `")
            .append(owner.attribute())
            .append(".`.\n\n"));
    page.append(HEAD);
    Map<String, Attribute> attributes = table.attributes();
    for (Field field : FIELDS.of(table.name(), 0)) {
      page.append("| `")
          .append(field.name())
          .append("` | ")
          .append(type(field.type()))
          .append(" | ")
          .append(values(field.type(), attributes.get(field.name())))
          .append(" |\n");
    }
  }

  private static String type(Type type) {
    if (type instanceof Type.SetOf set) {
      return "set of " + type(set.element());
    }
    if (type instanceof Type.Word || type == Type.Simple.TEXT) {
      return type == Type.Simple.TEXT ? "text" : "word";
    }
    if (type instanceof Type.Reference) {
      return "reference";
    }
    return switch ((Type.Simple) type) {
      case TRUTH -> "true or false";
      case NUMBER -> "number";
      case DATE -> "date";
      default -> "span of dates";
    };
  }

  private static String values(Type type, Attribute attribute) {
    if (type instanceof Type.SetOf set) {
      return values(set.element(), attribute);
    }
    if (type instanceof Type.Reference reference) {
      return "`" + reference.kind() + "`";
    }
    if (type instanceof Type.Word word) {
      return attribute.list().isPresent()
          ? "[`" + word.vocabulary() + "`](code-lists.md)"
          : word.vocabulary().words().size() > 20
              ? "[countries](countries.md)"
              : "`" + String.join("`, `", word.vocabulary().words()) + "`";
    }
    return "";
  }
}
