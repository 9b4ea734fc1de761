package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.language.Value;
import org.officialstats.advocacy.model.LocalizedText;

/**
 * Something that words name of the rows that belong to a row by a link, and are as it asks: each value once, in the order
 * of the records that show those rows.
 *
 * @param link the link
 * @param name a field or a text of the linked rows, or {@code key}
 */
record LinkedName(Linked link, String name) {
  /** What can be named of the rows of a link: nothing where conditions see the fields of its last row. */
  static List<String> names(LinkPlan plan) {
    return plan.form().quantifier() == Link.Quantifier.LATEST
        ? ImmutableList.of()
        : ImmutableList.<String>builder()
            .addAll(plan.to().attributes().keySet())
            .addAll(plan.to().texts().keySet())
            .add(Wording.KEY)
            .build();
  }

  /** All that the rows which belong to a row say. */
  Value value(int row) {
    Map<Object, Value> values = new LinkedHashMap<>();
    for (int other : link.shown(row)) {
      said(other, values);
    }
    return values.isEmpty() ? Wording.NONE : Value.allOf(ImmutableList.copyOf(values.values()));
  }

  private void said(int other, Map<Object, Value> values) {
    Sheet rows = link.inner();
    if (link.hasText(name)) {
      rows.text(name, other).ifPresent((LocalizedText text) -> values.put(text, Value.of(text)));
    } else if (!link.hasField(name)) {
      rows.record(other).ifPresent(key -> values.put(key, Value.verbatim(key)));
    } else {
      Type type = type();
      Optional<?> value = rows.value(name, other);
      value.ifPresent(found ->
          each(found).forEach(one -> values.put(one, Wording.said(one, type))));
    }
  }

  /** The type of each value; that of a plain text where there are a code and its label, so that words can name either. */
  private Type type() {
    Type type = link.type(name);
    boolean hasWordsBeside = link.hasText(name + ".label") || link.hasText(name + ".name");
    if (type instanceof Type.SetOf set) {
      return set.element();
    }
    return type instanceof Type.Word && hasWordsBeside ? Type.Simple.TEXT : type;
  }

  private static Collection<?> each(Object value) {
    return value instanceof Collection<?> several
        ? several.stream().sorted().toList()
        : List.of(value);
  }
}
