package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.officialstats.advocacy.definition.Condition;
import org.officialstats.advocacy.definition.Proof;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.event.Attendance;
import org.officialstats.advocacy.model.event.Event;

/** The events of the period and the attendances at them, by rows: no record is read. For one thread. */
final class Attending {
  /** Events that were held in the period, and were over by the day of looking. */
  private static final Condition HELD = Condition.on(
      Event.class,
      "state == 'held' && (has(dates.end) && dates.end in period && dates.end <= asOf"
          + " || !has(dates.end) && dates.start in period && dates.start <= asOf)");

  private final Register events;
  private final Register attendances;
  private final Regions regions;
  private final Register.Words event;
  private final Register.Words person;
  private final IntFunction<Optional<BigDecimal>> headCount;
  private final IntFunction<Truth> atLeast;
  private final List<Gathering> gatherings = new ArrayList<>();
  private final List<Came> came = new ArrayList<>();

  Attending(EvaluationContext context) {
    this.events = Register.of(context, Event.class);
    this.attendances = events.beside(Attendance.class);
    this.regions = new Regions(events);
    this.event = attendances.words("event");
    this.person = attendances.words("person");
    this.headCount = attendances.amounts("headCount");
    this.atLeast = attendances.truths("atLeast");
    Register.Answers held = events.ask(HELD);
    held.forEachPossible(row -> add(new Gathering(row, held.of(row))));
  }

  private void add(Gathering at) {
    gatherings.add(at);
    int first = came.size();
    event.forEach(at.event(), row -> came.add(came(row, at)));
    came.subList(first, came.size()).sort(Comparator.comparingInt(Came::person));
  }

  private Came came(int row, Gathering at) {
    int named = person.number(row);
    long heads =
        named == Came.UNNAMED ? headCount.apply(row).orElse(BigDecimal.ONE).longValue() : 0;
    return new Came(row, at, named, heads, atLeast.apply(row) == Truth.TRUE);
  }

  /** The events that were held in the period, or may have been. */
  List<Gathering> gatherings() {
    return gatherings;
  }

  /** Who took part in them: gathering after gathering, and at each one person after the other. */
  List<Came> came() {
    return came;
  }

  /** What a field of each attendance says. */
  IntFunction<String> said(String field) {
    return Breakdown.names(attendances.words(field));
  }

  /** The kind of each event. */
  IntFunction<String> kinds() {
    return Breakdown.names(events.words("kind"));
  }

  /** The region of the country that is stated, or else of the organization or the position that people came from. */
  IntFunction<String> regions() {
    Register.Words country = attendances.words("country");
    Register.Words organization = attendances.words("organization");
    Register.Words position = attendances.words("position");
    return row ->
        regions.of(country.number(row), organization.number(row), position.number(row));
  }

  /** Some gatherings and those who came to them, in their order. */
  Turnout turnout(List<Gathering> at, List<Came> some) {
    List<Gathering> withoutRecord = withoutRecord(at, some);
    return Turnout.of(at.size(), withoutRecord, some, evidence(at, withoutRecord, some));
  }

  /** Those who came, and the gatherings at which they were. */
  Turnout turnout(List<Came> some) {
    List<Gathering> at = new ArrayList<>();
    for (Came one : some) {
      if (at.isEmpty() || at.get(at.size() - 1) != one.at()) {
        at.add(one.at());
      }
    }
    return Turnout.of(
        at.size(), ImmutableList.of(), some, evidence(at, ImmutableList.of(), some));
  }

  private static List<Gathering> withoutRecord(List<Gathering> at, List<Came> some) {
    BitSet recorded = new BitSet();
    some.forEach(one -> recorded.set(one.at().event()));
    return at.stream().filter(one -> !recorded.get(one.event())).toList();
  }

  private Evidence evidence(List<Gathering> at, List<Gathering> withoutRecord, List<Came> some) {
    Proof proof = new Proof();
    Register.Keys records = attendances.keys();
    some.forEach(one -> proof.add(records, one.record(), one.at().inPeriod()));
    at.stream()
        .filter(one -> one.inPeriod() == Truth.UNKNOWN)
        .forEach(one -> proof.add(events.keys(), one.event(), Truth.UNKNOWN));
    withoutRecord.forEach(one -> proof.add(events.keys(), one.event(), Truth.UNKNOWN));
    return proof.evidence();
  }
}
