package org.officialstats.advocacy.catalogue;

import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.material.Material;

/** Which materials came out when. */
final class Publications {
  private Publications() {}

  /** Whether the first rendition of the material came out in the period, and not after the day of looking. */
  static Truth isInPeriod(Material material, EvaluationContext context) {
    return FirstTime.isInPeriod(
        material.renditions().stream()
            .flatMap(rendition -> rendition.publishedOn().stream())
            .toList(),
        context);
  }
}
