package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.model.material.Material;

/** MAT-01: the materials that came out in the period; withdrawn ones were produced all the same. */
final class MaterialsProduced {
  private MaterialsProduced() {}

  static List<Figure> figures(EvaluationContext context) {
    return Breakdown.counts(Tally.of(
            context.snapshot().all(Material.class),
            material -> Publications.isInPeriod(material, context)))
        .by(
            context.snapshot().codeLists().list("material-kind"),
            material -> ImmutableList.of(material.kind()))
        .by("language", material -> Publications.languages(material, context))
        .by("topic", Material::topics)
        .figures();
  }
}
