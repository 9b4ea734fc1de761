package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Position;

/** AUD-02: how much of the audience list was verified of late. */
final class AudienceFreshness {
  private AudienceFreshness() {}

  static List<Figure> figures(EvaluationContext context) {
    Places places = new Places(context);
    return Breakdown.shares(
            Tally.of(
                context.snapshot().all(Position.class),
                position -> position.existsOn(context.asOf()),
                position -> isFresh(position, context)),
            Reasons.NO_RECORDS)
        .by(
            context.snapshot().codeLists().list("position-kind"),
            position -> ImmutableList.of(position.kind()))
        .by("region", position -> Places.region(places.countryOf(position)))
        .figures();
  }

  /** Whether the entry was verified of late; unknown where only a verification after the day of looking is known. */
  static Truth isFresh(Position latest, EvaluationContext context) {
    LocalDate oldest = context.asOf().minusMonths(context.parameter("months", 12));
    Position position = EarlierVersion.of(
        latest, Position.class, one -> isLater(one.lastVerifiedOn(), context), context);
    return position
        .lastVerifiedOn()
        .map(date -> isBetween(date, oldest, context.asOf()))
        .orElse(Truth.FALSE);
  }

  private static boolean isLater(Optional<PartialDate> date, EvaluationContext context) {
    return date.filter(day -> context.isPast(day) == Truth.FALSE).isPresent();
  }

  private static Truth isBetween(PartialDate date, LocalDate oldest, LocalDate asOf) {
    return date.isAfter(asOf) == Truth.FALSE ? date.isBefore(oldest).not() : Truth.UNKNOWN;
  }
}
