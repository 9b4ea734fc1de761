package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.json.HandWritten;

/**
 * What indicators and rules have in common, as far as it is there and right.
 *
 * @param population what is looked at
 * @param parameters what a strategy may set, by name
 * @param links what belongs to each row, by name
 * @param broken the links whose form is wrong, with what conditions would see of them, so that nothing is said of who
 *     uses them
 */
record Pieces(
    Optional<Population> population,
    Map<String, Parameter> parameters,
    Map<String, Link> links,
    Map<String, Type> broken) {
  Pieces {
    parameters = ImmutableMap.copyOf(parameters);
    links = ImmutableMap.copyOf(links);
    broken = ImmutableMap.copyOf(broken);
  }

  static Pieces of(IndicatorForm form) {
    return new Pieces(Optional.of(form.population()), form.parameters(), form.links(), Map.of());
  }

  static Pieces of(RuleForm form) {
    return new Pieces(Optional.of(form.population()), form.parameters(), form.links(), Map.of());
  }

  static Pieces of(HandWritten<?>.Part definition) {
    Map<String, Link> links = present(definition.field("links"), Link.class);
    ImmutableMap.Builder<String, Type> broken = ImmutableMap.builder();
    definition.field("links").fields().forEach((name, link) -> {
      if (!links.containsKey(name)) {
        boolean counts = link.field("quantifier").text().filter("count"::equals).isPresent();
        broken.put(name, counts ? Type.Simple.NUMBER : Type.Simple.TRUTH);
      }
    });
    return new Pieces(
        definition.field("population").as(Population.class),
        present(definition.field("parameters"), Parameter.class),
        links,
        broken.buildOrThrow());
  }

  private static <T> Map<String, T> present(HandWritten<?>.Part part, Class<T> type) {
    ImmutableMap.Builder<String, T> present = ImmutableMap.builder();
    part.fields()
        .forEach((name, field) -> field.as(type).ifPresent(value -> present.put(name, value)));
    return present.buildOrThrow();
  }
}
