package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Parts;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Truth;

/**
 * A population of which each member counts, does not count, or cannot be told. Members that do not belong to the
 * population are left out; those of which that cannot be told are unknown.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> what the members are
 */
final class Tally<T> {
  /** One member with the records that show it. */
  record Member<T>(T subject, Truth counts, List<EntityKey> records) {}

  private final ImmutableList<Member<T>> members;

  private Tally(ImmutableList<Member<T>> members) {
    this.members = members;
  }

  static <T> Tally<T> of(Collection<Member<T>> members) {
    return new Tally<>(ImmutableList.copyOf(members));
  }

  /** Those that meet the condition; the others do not belong to the population. */
  static <E extends Entity> Tally<E> of(
      Collection<E> entities, Function<? super E, Truth> belongs) {
    return of(entities, belongs, entity -> Truth.TRUE);
  }

  /** Those that belong to the population, each counting or not. */
  static <E extends Entity> Tally<E> of(
      Collection<E> entities,
      Function<? super E, Truth> belongs,
      Function<? super E, Truth> counts) {
    return of(entities.stream()
        .flatMap(entity -> member(entity, belongs.apply(entity), counts).stream())
        .toList());
  }

  private static <E extends Entity> List<Member<E>> member(
      E entity, Truth belongs, Function<? super E, Truth> counts) {
    return switch (belongs) {
      case FALSE -> ImmutableList.of();
      case UNKNOWN ->
        ImmutableList.of(new Member<>(entity, Truth.UNKNOWN, ImmutableList.of(entity.key())));
      case TRUE ->
        ImmutableList.of(
            new Member<>(entity, counts.apply(entity), ImmutableList.of(entity.key())));
    };
  }

  List<Member<T>> members() {
    return members;
  }

  /** The part of the population that meets a condition. */
  Tally<T> where(Predicate<? super T> condition) {
    return of(
        members.stream().filter(member -> condition.test(member.subject())).toList());
  }

  /** Those that certainly count. */
  Stream<T> counted() {
    return subjects(Truth.TRUE);
  }

  /** Those of which it cannot be told. */
  Stream<T> unknown() {
    return subjects(Truth.UNKNOWN);
  }

  /** How many count: an interval where that cannot be told of all. */
  Result count() {
    return between(size(Truth.TRUE), (long) size(Truth.TRUE) + size(Truth.UNKNOWN));
  }

  /** The share of those that count; no data where that cannot be told of all. */
  Result share(Reason whenEmpty) {
    int unknown = size(Truth.UNKNOWN);
    return unknown > 0
        ? new Result.NoData(Reasons.inexact(unknown, members.size()))
        : Result.percentage(Parts.of(size(Truth.TRUE), members.size()), whenEmpty);
  }

  /** The records behind both. */
  Evidence evidence() {
    return new Evidence(records(Truth.TRUE), records(Truth.FALSE), records(Truth.UNKNOWN));
  }

  /** A whole number that is known, or known within bounds. */
  static Result between(long lower, long upper) {
    return lower == upper
        ? Result.count(lower)
        : new Result.Interval(BigDecimal.valueOf(lower), BigDecimal.valueOf(upper));
  }

  private int size(Truth counts) {
    return (int) subjects(counts).count();
  }

  private Stream<T> subjects(Truth counts) {
    return members.stream().filter(member -> member.counts() == counts).map(Member::subject);
  }

  private List<EntityKey> records(Truth counts) {
    return members.stream()
        .filter(member -> member.counts() == counts)
        .flatMap(member -> member.records().stream())
        .toList();
  }
}
