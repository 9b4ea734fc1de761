package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.material.Material;

/**
 * A language that the strategy requires of a core material.
 *
 * @param material the core material
 * @param language the language
 */
record RequiredLanguage(Material material, String language) {
  /** All of them, in the order of the materials, and then of the strategy. */
  static List<RequiredLanguage> all(EvaluationContext context) {
    return context.snapshot().all(Material.class).stream()
        .filter(Material::core)
        .flatMap(material -> context.strategy().requiredLanguages().stream()
            .map(language -> new RequiredLanguage(material, language)))
        .collect(ImmutableList.toImmutableList());
  }

  Truth isPublished(EvaluationContext context) {
    return LanguageCoverage.isAvailableIn(material, language, context);
  }
}
