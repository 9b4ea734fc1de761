package org.officialstats.advocacy.catalogue;

import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.material.Material;

/** In which languages a material is published. */
final class LanguageCoverage {
  private LanguageCoverage() {}

  /** Whether a rendition in the language, or in a variety of it such as {@code pt-BR} of {@code pt}, is published. */
  static Truth isAvailableIn(Material material, String language, EvaluationContext context) {
    return material.renditions().stream()
        .filter(rendition -> (rendition.language() + "-").startsWith(language + "-"))
        .map(rendition -> rendition.publishedOn().map(context::isPast).orElse(Truth.FALSE))
        .reduce(Truth.FALSE, Truth::or);
  }
}
