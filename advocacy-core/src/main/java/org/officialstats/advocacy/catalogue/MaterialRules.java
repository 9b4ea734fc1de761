package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.language.Value;
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
        .map(message -> outdated(rule, material, carried, Messages.then(message, context), context)
            .shownBy(ImmutableList.of(message.key())));
  }

  private static Finding outdated(
      RuleDefinition rule,
      Material material,
      MessageVersion carried,
      KeyMessage message,
      EvaluationContext context) {
    boolean retired = Messages.isRetired(message, context) == Truth.TRUE;
    return RuleWords.finding(
        rule,
        material.key(),
        retired ? "retired" : "followed",
        ImmutableMap.of(
            "title", Value.of(material.title()),
            "key", Value.verbatim(material.key()),
            "version", Value.of(carried.version()),
            "message", Value.verbatim(message.key()),
            "next", Value.of(message.version())));
  }
}
