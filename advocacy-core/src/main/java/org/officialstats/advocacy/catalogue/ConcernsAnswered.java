package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Concern;
import org.officialstats.advocacy.model.audience.Position;
import org.officialstats.advocacy.model.strategy.Segment;

/** LRN-03: the concerns raised in the period, long enough ago, that were answered soon; those raised of late are shown apart. */
final class ConcernsAnswered {
  private final EvaluationContext context;
  private final int days;
  private final LocalDate oldest;

  private ConcernsAnswered(EvaluationContext context) {
    this.context = context;
    this.days = context.parameter("days", 60);
    this.oldest = context.asOf().minusDays(days);
  }

  static List<Figure> figures(EvaluationContext context) {
    return new ConcernsAnswered(context).figures();
  }

  private List<Figure> figures() {
    List<Concern> concerns = context.snapshot().all(Concern.class);
    return Breakdown.shares(
            Tally.of(
                concerns,
                concern -> isRaised(concern).and(concern.raisedOn().isBefore(oldest)),
                this::isAnsweredSoon),
            Reasons.NOTHING_DUE)
        .by("topic", concern -> ImmutableList.of(concern.topic()))
        .by("segment", concern -> segment(concern).stream().toList())
        .and(Breakdown.counts(
                "raised-of-late",
                Tally.of(
                    concerns,
                    concern -> isRaised(concern)
                        .and(concern.raisedOn().isBefore(oldest).not())))
            .figures())
        .figures();
  }

  private Truth isRaised(Concern concern) {
    return context.isInPeriod(concern.raisedOn());
  }

  private Truth isAnsweredSoon(Concern concern) {
    return concern
        .answeredOn()
        .map(answered -> isSoon(concern.raisedOn(), answered))
        .orElse(Truth.FALSE);
  }

  private Truth isSoon(PartialDate raised, PartialDate answered) {
    if (!answered.latest().isAfter(raised.earliest().plusDays(days))) {
      return Truth.TRUE;
    }
    return answered.earliest().isAfter(raised.latest().plusDays(days))
        ? Truth.FALSE
        : Truth.UNKNOWN;
  }

  /** The segment that is stated, or that of the position whose holder raised it. */
  private Optional<Id<Segment>> segment(Concern concern) {
    return concern
        .segment()
        .or(() -> concern
            .position()
            .flatMap(id -> context.snapshot().find(Position.class, id))
            .flatMap(Position::segment));
  }
}
