package org.officialstats.advocacy.catalogue;

import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.material.Material;

/** Which materials came out when. */
final class Publications {
  private Publications() {}

  /** Whether the first rendition of the material came out in the period, and not after the day of looking. */
  static Truth isInPeriod(Material material, EvaluationContext context) {
    if (context.lastDayThatCounts().isBefore(context.firstDay())) {
      return Truth.FALSE;
    }
    List<PartialDate> published = material.renditions().stream()
        .flatMap(rendition -> rendition.publishedOn().stream())
        .toList();
    Truth out = published.stream()
        .map(date -> date.isAfter(context.lastDayThatCounts()).not())
        .reduce(Truth.FALSE, Truth::or);
    Truth before = published.stream()
        .map(date -> date.isBefore(context.firstDay()))
        .reduce(Truth.FALSE, Truth::or);
    return out.and(before.not());
  }
}
