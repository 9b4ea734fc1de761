package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.officialstats.advocacy.definition.Condition;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.definition.Shared;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.event.Attendance;
import org.officialstats.advocacy.model.event.Event;

/** Reads who took part in events, by rows: no record is read. For one thread. */
final class Gatherings {
  /** Events that were held in the period, and were over by the day of looking. */
  private static final Condition HELD = Condition.on(
      Event.class,
      "state == 'held' && (has(dates.end) && dates.end in period && dates.end <= asOf"
          + " || !has(dates.end) && dates.start in period && dates.start <= asOf)");

  private final Register events;
  private final Register attendances;
  private final Register.Words event;
  private final Register.Words person;
  private final Register.Words country;
  private final Register.Words organization;
  private final Register.Words position;
  private final IntFunction<Optional<BigDecimal>> headCount;
  private final IntFunction<Truth> atLeast;
  private final IntFunction<String> kind;
  private final List<IntFunction<String>> parts;
  private final Regions regions;
  private final Map<List<String>, Integer> combinations = new LinkedHashMap<>();

  /**
   * Those of a state.
   *
   * @param known combinations of parts that have a number, in the order of the numbers
   */
  Gatherings(EvaluationContext context, List<List<String>> known) {
    this.events = Register.of(context, Event.class);
    this.attendances = events.beside(Attendance.class);
    this.event = attendances.words("event");
    this.person = attendances.words("person");
    this.country = attendances.words("country");
    this.organization = attendances.words("organization");
    this.position = attendances.words("position");
    this.headCount = attendances.amounts("headCount");
    this.atLeast = attendances.truths("atLeast");
    this.regions = new Regions(events);
    this.kind = Breakdown.names(events.words("kind"));
    this.parts = ImmutableList.of(
        Breakdown.names(attendances.words("segment")),
        Breakdown.names(attendances.words("mode")),
        this::region,
        Breakdown.names(attendances.words("sex")));
    known.forEach(this::number);
  }

  Register events() {
    return events;
  }

  Register attendances() {
    return attendances;
  }

  /** The row of the event that an attendance was at. */
  OptionalInt event(int record) {
    int row = event.number(record);
    return row == Register.Words.NONE ? OptionalInt.empty() : OptionalInt.of(row);
  }

  /** Which events were held in the period. */
  Register.Answers held() {
    return events.ask(HELD);
  }

  /** Hands the attendances to the consumer that have changed, or that are of another region now. */
  void forEachTouched(Shared.Changes since, IntConsumer records) {
    since.forEach(attendances, records);
    regions.forEachTouched(
        since, row -> organization.forEach(row, records), row -> position.forEach(row, records));
  }

  /**
   * The combinations of parts that people are in, in the order of their numbers; each names a part by each of the {@link
   * TurnoutPart#OF_PEOPLE dimensions}.
   */
  List<List<String>> combinations() {
    return ImmutableList.copyOf(combinations.keySet());
  }

  /** The gathering at an event. */
  Gathering at(int row, Truth inPeriod) {
    List<Integer> records = new ArrayList<>();
    event.forEach(row, records::add);
    records.sort(Comparator.comparingInt(person::number));
    Gathering.Notes notes = new Gathering.Notes(records.size());
    records.forEach(record -> add(notes, record));
    return notes.done(row, inPeriod, kind.apply(row));
  }

  private void add(Gathering.Notes notes, int record) {
    int named = person.number(record);
    long heads = named == Gathering.UNNAMED
        ? headCount.apply(record).orElse(BigDecimal.ONE).longValue()
        : 0;
    List<String> names = parts.stream().map(part -> part.apply(record)).toList();
    notes.add(record, named, number(names), atLeast.apply(record) == Truth.TRUE, heads);
  }

  private int number(List<String> names) {
    return combinations.computeIfAbsent(names, any -> combinations.size());
  }

  /** The region of the country that is stated, or else of the organization or the position that people came from. */
  private String region(int row) {
    return regions.of(country.number(row), organization.number(row), position.number(row));
  }
}
