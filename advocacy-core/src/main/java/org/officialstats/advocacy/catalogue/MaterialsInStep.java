package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.material.Material;

/** MAT-02: the materials in circulation that carry no message in an out-of-date version. */
final class MaterialsInStep {
  private MaterialsInStep() {}

  static List<Figure> figures(EvaluationContext context) {
    List<Material> materials = context.snapshot().all(Material.class);
    return Breakdown.shares(
            Tally.of(
                materials,
                material -> material.isInCirculationOn(context.asOf()),
                material -> isInStep(material, context)),
            Reasons.NO_RECORDS)
        .by(
            context.snapshot().codeLists().list("material-kind"),
            material -> ImmutableList.of(material.kind()))
        .and(Breakdown.counts(
                "without-message",
                Tally.of(
                    materials.stream()
                        .filter(material -> material.messages().isEmpty())
                        .toList(),
                    material -> material.isInCirculationOn(context.asOf())))
            .figures())
        .figures();
  }

  private static Truth isInStep(Material material, EvaluationContext context) {
    return material.messages().stream()
        .map(carried -> Messages.isOutOfDate(carried, context).not())
        .reduce(Truth.TRUE, Truth::and);
  }
}
