package org.officialstats.advocacy.catalogue;

import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.material.Material;
import org.officialstats.advocacy.model.material.Rendition;

/** In which languages a material is published. */
final class LanguageCoverage {
  private LanguageCoverage() {}

  /** Whether a rendition in the language, or in a variety of it such as {@code pt-BR} of {@code pt}, is published. */
  static Truth isAvailableIn(Material material, String language, EvaluationContext context) {
    Truth available = Truth.FALSE;
    for (Rendition rendition : material.renditions()) {
      if (available != Truth.TRUE && isIn(rendition.language(), language)) {
        available = available.or(rendition.publishedOn().map(context::isPast).orElse(Truth.FALSE));
      }
    }
    return available;
  }

  private static boolean isIn(String tag, String language) {
    return tag.startsWith(language)
        && (tag.length() == language.length() || tag.charAt(language.length()) == '-');
  }
}
