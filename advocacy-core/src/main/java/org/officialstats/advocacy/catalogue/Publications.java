package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.material.Material;
import org.officialstats.advocacy.model.material.Rendition;

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

  /** The languages of the renditions that were out by the end of the period, or the day of looking. */
  static List<String> languages(Material material, EvaluationContext context) {
    return material.renditions().stream()
        .filter(rendition -> rendition
            .publishedOn()
            .filter(date -> date.isAfter(context.lastDayThatCounts()) != Truth.TRUE)
            .isPresent())
        .map(Rendition::language)
        .collect(ImmutableList.toImmutableList());
  }
}
