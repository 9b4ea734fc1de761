package org.officialstats.advocacy.catalogue;

import static org.officialstats.advocacy.catalogue.Wording.named;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.material.Material;
import org.officialstats.advocacy.model.message.KeyMessage;
import org.officialstats.advocacy.model.message.MessageVersion;

/** What should be known of materials. */
final class MaterialRules {
  private MaterialRules() {}

  /** MAT-F01. */
  static List<Finding> outdatedMaterials(RuleDefinition rule, EvaluationContext context) {
    return context.snapshot().all(Material.class).stream()
        .filter(material -> material.isInCirculationOn(context.asOf()) == Truth.TRUE)
        .flatMap(material -> material.messages().stream()
            .flatMap(carried -> outdated(rule, material, carried, context).stream()))
        .toList();
  }

  private static Optional<Finding> outdated(
      RuleDefinition rule, Material material, MessageVersion carried, EvaluationContext context) {
    return context
        .snapshot()
        .find(KeyMessage.class, carried.message())
        .filter(message -> Messages.isOutOfDate(carried, context) == Truth.TRUE)
        .map(message -> Finding.of(
                rule,
                material.key(),
                "Material " + named(material.title(), material) + " carries version "
                    + carried.version() + " of " + message.key() + ", which "
                    + insteadOf(Messages.then(message, context), context) + ".",
                "Bring the material up to date, or withdraw it.")
            .shownBy(ImmutableList.of(message.key())));
  }

  private static String insteadOf(KeyMessage message, EvaluationContext context) {
    return Messages.isRetired(message, context) == Truth.TRUE
        ? "is retired"
        : "is followed by version " + message.version();
  }

  /** MAT-F02. */
  static List<Finding> missingLanguages(RuleDefinition rule, EvaluationContext context) {
    return LanguageCoverage.core(context, material -> Truth.TRUE)
        .counted()
        .flatMap(material -> without(rule, material, context).stream())
        .toList();
  }

  private static Optional<Finding> without(
      RuleDefinition rule, Material material, EvaluationContext context) {
    String missing = context.strategy().requiredLanguages().stream()
        .filter(
            language -> LanguageCoverage.isAvailableIn(material, language, context) == Truth.FALSE)
        .collect(Collectors.joining(", "));
    return Optional.of(missing)
        .filter(languages -> !languages.isEmpty())
        .map(languages -> Finding.of(
            rule,
            material.key(),
            "Material " + named(material.title(), material)
                + " belongs to the core and is not published in: " + languages + ".",
            "Have it translated and publish it, or take it out of the core."));
  }
}
