package org.officialstats.advocacy.catalogue;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.material.Dissemination;
import org.officialstats.advocacy.model.material.Material;

/** Which materials came out, and went out, in the period. */
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

  /** Whether all counted days are in the period; unknown where some are, or may be. */
  static Truth isInPeriod(Dissemination dissemination, EvaluationContext context) {
    DateSpan during = dissemination.during();
    LocalDate first = context.firstDay();
    LocalDate last = context.lastDayThatCounts();
    if (during.overlaps(first, last) == Truth.FALSE) {
      return Truth.FALSE;
    }
    boolean within = Stream.of(during.from(), during.to())
        .allMatch(end -> end.map((PartialDate date) -> date.isWithin(first, last))
            .filter(Truth.TRUE::equals)
            .isPresent());
    return within ? Truth.TRUE : Truth.UNKNOWN;
  }
}
