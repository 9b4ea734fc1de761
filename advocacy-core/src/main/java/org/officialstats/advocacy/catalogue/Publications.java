package org.officialstats.advocacy.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.material.Dissemination;
import org.officialstats.advocacy.model.material.Material;

/** Which materials came out, and went out, in the period. */
final class Publications {
  private Publications() {}

  /** Whether the first rendition of the material came out then. */
  static Truth isFirst(Material material, FirstTime time) {
    List<PartialDate> dates = new ArrayList<>();
    material.renditions().forEach(rendition -> rendition.publishedOn().ifPresent(dates::add));
    return time.isOneOf(dates);
  }

  /** Whether all counted days are in the period; unknown where some are, or may be. */
  static Truth isInPeriod(Dissemination dissemination, EvaluationContext context) {
    DateSpan during = dissemination.during();
    LocalDate first = context.firstDay();
    LocalDate last = context.lastDayThatCounts();
    if (during.overlaps(first, last) == Truth.FALSE) {
      return Truth.FALSE;
    }
    return isWithin(during.from(), first, last) && isWithin(during.to(), first, last)
        ? Truth.TRUE
        : Truth.UNKNOWN;
  }

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // an end of a span
  private static boolean isWithin(Optional<PartialDate> end, LocalDate first, LocalDate last) {
    return end.map(date -> date.isWithin(first, last)).orElse(Truth.UNKNOWN) == Truth.TRUE;
  }
}
