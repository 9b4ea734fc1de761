package org.officialstats.advocacy.catalogue;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.Parts;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Unit;

/**
 * How many there are of one population against another one that it need not be a part of, such as events held against
 * events planned. The share can be above 100 %.
 *
 * @param some those whose number is the numerator
 * @param all those whose number is the denominator
 * @param <T> what the members are
 */
record Against<T>(Tally<T> some, Tally<T> all) {
  /** The part of both that meets a condition. */
  Against<T> where(Predicate<? super T> condition) {
    return new Against<>(some.where(condition), all.where(condition));
  }

  /** The figure of a group. */
  Figure figure(Group group, Reason whenEmpty) {
    return new Figure(Figure.VALUE, group, Unit.PERCENT, share(whenEmpty), evidence());
  }

  private Result share(Reason whenEmpty) {
    long unknown = Stream.concat(some.unknown(), all.unknown()).distinct().count();
    return unknown == 0
        ? Result.percentage(Parts.of(some.counted().count(), all.counted().count()), whenEmpty)
        : new Result.NoData(Reasons.inexact(
            (int) unknown, Math.max(some.members().size(), all.members().size())));
  }

  /** Those of the first count, the rest of the second do not. */
  private Evidence evidence() {
    Evidence first = some.evidence();
    Evidence second = all.evidence();
    return new Evidence(
        first.counted(),
        second.counted().stream().filter(key -> !first.counted().contains(key)).toList(),
        Stream.concat(first.unknown().stream(), second.unknown().stream()).toList());
  }
}
