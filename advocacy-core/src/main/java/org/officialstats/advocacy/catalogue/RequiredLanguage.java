package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.CodeList;
import org.officialstats.advocacy.model.Id;
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
record RequiredLanguage(Id<Material> material, String language, Truth published) {
  /** All of them, in the order of the materials, and then of the strategy. */
  static List<RequiredLanguage> all(EvaluationContext context) {
    Register materials = Register.of(context, Material.class);
    IntFunction<Truth> core = materials.truths("core");
    Register.Keys keys = materials.keys();
    LanguageCoverage coverage = new LanguageCoverage(context, materials);
    List<String> languages = ImmutableList.copyOf(context.strategy().requiredLanguages());
    List<IntPredicate> isIn = languages.stream().map(coverage::isIn).toList();
    ImmutableList.Builder<RequiredLanguage> all = ImmutableList.builder();
    materials.inOrder().filter(row -> core.apply(row) == Truth.TRUE).forEach(row -> {
      Id<Material> material = Id.of(keys.of(row).id());
      for (int at = 0; at < languages.size(); at++) {
        all.add(new RequiredLanguage(
            material, languages.get(at), coverage.isAvailable(row, isIn.get(at))));
      }
    });
    return all.build();
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
}
