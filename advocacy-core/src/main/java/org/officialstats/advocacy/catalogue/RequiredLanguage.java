package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.CodeList;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.material.Material;

/**
 * A language that the strategy requires of a core material.
 *
 * @param material the core material
 * @param language the language
 * @param published whether a rendition in the language is published by the day of looking
 */
record RequiredLanguage(Material material, String language, Truth published) {
  /** All of them, in the order of the materials, and then of the strategy. */
  static List<RequiredLanguage> all(EvaluationContext context) {
    return context.snapshot().all(Material.class).stream()
        .filter(Material::core)
        .flatMap(material -> context.strategy().requiredLanguages().stream()
            .map(language -> of(material, language, context)))
        .collect(ImmutableList.toImmutableList());
  }

  /** The language by its name; one that has no name here by its tag. */
  static Optional<LocalizedText> label(EvaluationContext context, RequiredLanguage required) {
    CodeList names = context.snapshot().codeLists().list("language");
    return names.entries().keySet().stream()
        .filter(code -> code.value().equals(required.language()))
        .findFirst()
        .map(names::label)
        .or(() -> Optional.of(LocalizedText.of("en", required.language())));
  }

  private static RequiredLanguage of(
      Material material, String language, EvaluationContext context) {
    return new RequiredLanguage(
        material, language, LanguageCoverage.isAvailableIn(material, language, context));
  }
}
