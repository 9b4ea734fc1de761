package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.material.Dissemination;

/** MAT-04: what went out in the period, for each unit and channel. A count whose days are not all in the period may or may not be in it. */
final class DisseminationByChannel {
  private DisseminationByChannel() {}

  static List<Figure> figures(EvaluationContext context) {
    QuantitySums<Dissemination> sums = new QuantitySums<>(
        Tally.of(
            context.snapshot().all(Dissemination.class),
            dissemination -> isInPeriod(dissemination.during(), context)),
        Dissemination::quantity);
    return ImmutableList.<Figure>builder()
        .addAll(sums.figures())
        .addAll(sums.by("channel", dissemination -> dissemination.channel().value()))
        .addAll(sums.by(
            "language", dissemination -> dissemination.language().orElse(Breakdown.UNKNOWN)))
        .build();
  }

  /** Whether all counted days are in the period; unknown where some are, or may be. */
  private static Truth isInPeriod(DateSpan during, EvaluationContext context) {
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
