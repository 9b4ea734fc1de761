package org.officialstats.advocacy.catalogue;

import static org.officialstats.advocacy.catalogue.Wording.named;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.material.Material;
import org.officialstats.advocacy.model.message.KeyMessage;
import org.officialstats.advocacy.model.message.MessageVersion;

/** What should be known of the materials that carry messages. */
final class MessageRules {
  private MessageRules() {}

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
        .flatMap(message -> insteadOf(message, carried, context)
            .map(now -> Finding.of(
                    rule,
                    material.key(),
                    "Material " + named(material.title(), material) + " carries version "
                        + carried.version() + " of " + message.key() + ", which " + now + ".",
                    "Bring the material up to date, or withdraw it.")
                .shownBy(ImmutableList.of(message.key()))));
  }

  private static Optional<String> insteadOf(
      KeyMessage message, MessageVersion carried, EvaluationContext context) {
    if (message.retiredOn().map(context::isPast).orElse(Truth.FALSE) == Truth.TRUE) {
      return Optional.of("is retired");
    }
    boolean newer = message.version() > carried.version()
        && message.approvedOn().map(context::isPast).orElse(Truth.FALSE) == Truth.TRUE;
    return newer ? Optional.of("is followed by version " + message.version()) : Optional.empty();
  }
}
