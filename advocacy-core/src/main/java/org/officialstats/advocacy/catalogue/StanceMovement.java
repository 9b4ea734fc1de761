package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Parts;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Position;

/**
 * OUT-02: whether those who were observed at both ends of the period moved up or down. The first end is the day before
 * the period begins. Who takes over a position has not moved: the two are not compared.
 */
final class StanceMovement {
  private static final Reason NOT_OBSERVED_TWICE = Reasons.of("not-observed-twice");

  /** What may have become of a stance in the period. */
  private enum Move {
    UP,
    SAME,
    DOWN,
    ONE_END,
    NOT_OBSERVED
  }

  private static final ImmutableSet<Move> ALL = Sets.immutableEnumSet(EnumSet.allOf(Move.class));

  private static final ImmutableSet<Move> OBSERVED_TWICE =
      Sets.immutableEnumSet(Move.UP, Move.SAME, Move.DOWN);

  /** A position, where its holder stands at the end of the period, and every move there may have been until then. */
  private record Moved(Stance end, Set<Move> possible) {
    Truth isOneOf(Set<Move> moves) {
      if (moves.containsAll(possible)) {
        return Truth.TRUE;
      }
      return Collections.disjoint(moves, possible) ? Truth.FALSE : Truth.UNKNOWN;
    }
  }

  private final EvaluationContext context;
  private final LocalDate before;
  private final LocalDate last;
  private final Stances stances;
  private final List<Tally.Member<Moved>> members;

  private StanceMovement(EvaluationContext context) {
    this.context = context;
    this.before = context.firstDay().minusDays(1);
    this.last = context.lastDayThatCounts();
    this.stances = Stances.of(context);
    Existing existing = new Existing(Register.of(context, Position.class), last);
    this.members = stances.observed().stream()
        .filter(position -> existing.of(position) != Truth.FALSE)
        .map(position -> member(position, existing.of(position)))
        .toList();
  }

  static List<Figure> figures(EvaluationContext context) {
    return new StanceMovement(context).figures();
  }

  private List<Figure> figures() {
    return Breakdown.of(Figure.VALUE, Unit.PERCENT, observedTwice(), StanceMovement::net)
        .by(
            context.snapshot().codeLists().list("position-kind"),
            moved -> ImmutableList.of(moved.end().kind()))
        .by(
            "influence",
            moved -> moved.end().influence().map(Names::kebab).stream().toList())
        .by("authority", moved -> authority(moved.end()))
        .and(count("up", Move.UP))
        .and(count("same", Move.SAME))
        .and(count("down", Move.DOWN))
        .and(count("one-end", Move.ONE_END))
        .figures();
  }

  private static List<String> authority(Stance stance) {
    return stance.last().map(Observation::authority).map(Names::kebab).stream().toList();
  }

  private List<Figure> count(String measure, Move move) {
    return Breakdown.counts(measure, those(moved -> moved.isOneOf(Sets.immutableEnumSet(move))))
        .figures();
  }

  /** Those who were observed at both ends, or may have been; unknown also where it cannot be told which way they moved. */
  private Tally<Moved> observedTwice() {
    return those(moved -> moved
        .isOneOf(OBSERVED_TWICE)
        .and(moved.possible().size() == 1 ? Truth.TRUE : Truth.UNKNOWN));
  }

  private Tally<Moved> those(Function<Moved, Truth> condition) {
    return Tally.of(members.stream()
            .map(member -> new Tally.Member<>(
                member.subject(),
                member.counts().and(condition.apply(member.subject())),
                member.records()))
            .toList())
        .thatMayCount();
  }

  private static Result net(Tally<Moved> observedTwice) {
    long unknown = observedTwice.unknown().count();
    return unknown > 0
        ? new Result.NoData(
            Reasons.inexact((int) unknown, observedTwice.members().size()))
        : Result.percentage(
            Parts.of(
                number(observedTwice, Move.UP) - number(observedTwice, Move.DOWN),
                observedTwice.counted().count()),
            NOT_OBSERVED_TWICE);
  }

  private static long number(Tally<Moved> tally, Move move) {
    return tally.counted().filter(moved -> moved.possible().contains(move)).count();
  }

  private Tally.Member<Moved> member(int position, Truth exists) {
    Stance start = stances.of(position, before);
    Stance end = stances.of(position, last);
    return new Tally.Member<>(new Moved(end, moves(start, end)), exists, start.and(end));
  }

  private Set<Move> moves(Stance start, Stance end) {
    if (!start.holderKnown() || !end.holderKnown()) {
      return ALL;
    }
    boolean sameHolder = stances.isSameHolder(end.position(), before, last);
    return start
        .possibleOrNone()
        .flatMap(first -> end.possibleOrNone().map(second -> move(first, second, sameHolder)))
        .collect(Sets.toImmutableEnumSet());
  }

  private static Move move(
      Optional<Observation> first, Optional<Observation> second, boolean sameHolder) {
    if (first.isEmpty() && second.isEmpty()) {
      return Move.NOT_OBSERVED;
    } else if (first.isEmpty() || second.isEmpty() || !sameHolder) {
      return Move.ONE_END;
    }
    int up = second.get().level().compareTo(first.get().level());
    return up == 0 ? Move.SAME : up > 0 ? Move.UP : Move.DOWN;
  }
}
