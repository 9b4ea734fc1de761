package org.officialstats.advocacy.catalogue;

import java.util.function.Function;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.material.Material;

/** Which core materials are in circulation, and in which languages a material is published. */
final class LanguageCoverage {
  private LanguageCoverage() {}

  /** The core materials in circulation, each counting when it meets the condition. */
  static Tally<Material> core(EvaluationContext context, Function<Material, Truth> counts) {
    return Tally.of(
        context.snapshot().all(Material.class).stream().filter(Material::core).toList(),
        material -> material.isInCirculationOn(context.asOf()),
        counts);
  }

  /** Whether a rendition in the language, or in a variety of it such as {@code pt-BR} of {@code pt}, is published. */
  static Truth isAvailableIn(Material material, String language, EvaluationContext context) {
    return material.renditions().stream()
        .filter(rendition -> (rendition.language() + "-").startsWith(language + "-"))
        .map(rendition -> rendition.publishedOn().map(context::isPast).orElse(Truth.FALSE))
        .reduce(Truth.FALSE, Truth::or);
  }
}
