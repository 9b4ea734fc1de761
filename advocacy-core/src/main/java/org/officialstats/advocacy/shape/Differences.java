package org.officialstats.advocacy.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.LocalizedText;

/** What changed between two versions of an entity, value by value. */
public final class Differences {
  private Differences() {}

  /**
   * The values that differ: those of the older version in its order, then those that only the newer one has. A list or
   * set of single values is one value.
   */
  public static List<Difference> between(Entity before, Entity after) {
    Map<String, String> old = texts(before);
    Map<String, String> now = texts(after);
    return Sets.union(old.keySet(), now.keySet()).stream()
        .filter(at -> !Objects.equals(old.get(at), now.get(at)))
        .map(at ->
            new Difference(at, Optional.ofNullable(old.get(at)), Optional.ofNullable(now.get(at))))
        .collect(ImmutableList.toImmutableList());
  }

  /** The text of every value of an entity by its place, in the order of the components. */
  public static Map<String, String> texts(Entity entity) {
    Map<String, String> texts = new LinkedHashMap<>();
    Walk.through((Record) entity, (at, owner, component, form, value) -> {
      if (form instanceof Form.Localized) {
        ((LocalizedText) value)
            .texts()
            .forEach((tag, text) -> texts.put(at.field(tag).toString(), text));
      } else {
        boolean listed = component.form() instanceof Form.Several several && several.of() == form;
        texts.merge(
            (listed ? at.parent() : at).toString(),
            text(form, value),
            (first, next) -> first + ", " + next);
      }
    });
    return texts;
  }

  private static String text(Form form, Object value) {
    return form instanceof Form.Single single
        ? single.type().text(value)
        : ((JsonDocument) value).text();
  }
}
