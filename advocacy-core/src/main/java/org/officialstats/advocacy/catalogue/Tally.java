package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.officialstats.advocacy.definition.Proof;
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
  record Member<T>(T subject, Truth counts, Shown records) {
    Member(T subject, Truth counts, List<EntityKey> records) {
      this(subject, counts, Shown.keys(records));
    }

    /** This member, counting if it meets another condition too; the records of both show it. */
    Member<T> and(Member<?> other) {
      return new Member<>(subject, counts.and(other.counts()), records.and(other.records()));
    }

    /** This member, shown by one more record. */
    Member<T> shownBy(EntityKey record) {
      return new Member<>(subject, counts, records.and(Shown.keys(ImmutableList.of(record))));
    }
  }

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

  /** A subject that counts when one of the entities meets the condition; those that decide it show it. */
  static <T, E extends Entity> Member<T> any(
      T subject, Collection<E> entities, Function<? super E, Truth> condition) {
    return any(
        subject,
        entities.stream()
            .map(entity ->
                new Member<>(entity, condition.apply(entity), ImmutableList.of(entity.key())))
            .toList());
  }

  /** A subject that counts when one of the cases does; the records of those that decide it show it. */
  static <T> Member<T> any(T subject, Collection<? extends Member<?>> cases) {
    Truth counts = cases.stream().map(one -> one.counts()).reduce(Truth.FALSE, Truth::or);
    return new Member<>(
        subject,
        counts,
        Shown.all(cases.stream()
            .filter(one -> one.counts() == counts)
            .<Shown>map(Member::records)
            .toList()));
  }

  List<Member<T>> members() {
    return members;
  }

  /** This population without those that certainly do not count. */
  Tally<T> thatMayCount() {
    return of(members.stream().filter(member -> member.counts() != Truth.FALSE).toList());
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

  /** How many different things those that count have: an interval where that cannot be told of all. */
  Result different(Function<? super T, ? extends Collection<?>> things) {
    Set<Object> certain = new HashSet<>();
    counted().forEach(subject -> certain.addAll(things.apply(subject)));
    Set<Object> possible = new HashSet<>(certain);
    unknown().forEach(subject -> possible.addAll(things.apply(subject)));
    return between(certain.size(), possible.size());
  }

  /** The records behind both. */
  Evidence evidence() {
    Proof proof = Proof.empty();
    members.forEach(member -> member.records().by(proof, member.counts()));
    return proof.evidence();
  }

  /** A whole number that is known, or known within bounds. */
  static Result between(long lower, long upper) {
    return lower == upper
        ? Result.count(lower)
        : new Result.Interval(BigDecimal.valueOf(lower), BigDecimal.valueOf(upper));
  }

  private int size(Truth counts) {
    int size = 0;
    for (Member<T> member : members) {
      size += member.counts() == counts ? 1 : 0;
    }
    return size;
  }

  private Stream<T> subjects(Truth counts) {
    return members.stream().filter(member -> member.counts() == counts).map(Member::subject);
  }
}
