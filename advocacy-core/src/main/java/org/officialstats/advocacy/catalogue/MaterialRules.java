package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.language.Value;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.material.Material;
import org.officialstats.advocacy.model.message.KeyMessage;
import org.officialstats.advocacy.model.message.MessageVersion;

/** What should be known of materials. */
final class MaterialRules {
  private MaterialRules() {}

  /** MAT-F01. */
  static List<Finding> outdatedMaterials(RuleDefinition rule, EvaluationContext context) {
    LateFindings findings = new LateFindings();
    Map<Id<KeyMessage>, KeyMessage> changed = changed(context);
    if (!changed.isEmpty()) {
      for (Material material : context.snapshot().all(Material.class)) {
        add(findings, rule, material, changed, context);
      }
    }
    return findings.list();
  }

  /** The messages of which a version can be out of date, as they were on the day of looking. */
  private static Map<Id<KeyMessage>, KeyMessage> changed(EvaluationContext context) {
    return context.snapshot().all(KeyMessage.class).stream()
        .map(latest -> Messages.then(latest, context))
        .filter(
            message -> message.version() > 1 || Messages.isRetired(message, context) == Truth.TRUE)
        .collect(ImmutableMap.toImmutableMap(KeyMessage::id, message -> message));
  }

  private static void add(
      LateFindings findings,
      RuleDefinition rule,
      Material material,
      Map<Id<KeyMessage>, KeyMessage> changed,
      EvaluationContext context) {
    for (MessageVersion carried : material.messages()) {
      @Nullable KeyMessage message = changed.get(carried.message());
      if (message != null
          && Messages.isOutOfDate(carried, message, context) == Truth.TRUE
          && material.isInCirculationOn(context.asOf()) == Truth.TRUE) {
        boolean retired = Messages.isRetired(message, context) == Truth.TRUE;
        String kind = retired ? "retired" : "followed";
        findings.add(material.key(), () -> outdated(rule, kind, material, carried, message));
      }
    }
  }

  private static Finding outdated(
      RuleDefinition rule,
      String kind,
      Material material,
      MessageVersion carried,
      KeyMessage message) {
    return RuleWords.finding(
            rule,
            material.key(),
            kind,
            ImmutableMap.of(
                "title", Value.of(material.title()),
                "key", Value.verbatim(material.key()),
                "version", Value.of(carried.version()),
                "message", Value.verbatim(message.key()),
                "next", Value.of(message.version())))
        .shownBy(ImmutableList.of(message.key()));
  }
}
