package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.definition.Shared;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Truth;

/**
 * Who took part in the events of the period, counted. After a commit only those gatherings are read again at which
 * something may have changed. Immutable.
 */
final class Attending {
  private static final Shared<Attending> ALL = Shared.of(Attending::of).following(Attending::after);

  /** In the order of the rows of their events. */
  private final List<Gathering> gatherings;

  /** The rows of those who took part in them, and of some who did in an earlier state. */
  private final BitSet records;

  private final List<TurnoutPart> parts;
  private final List<List<String>> combinations;

  private Attending(
      List<Gathering> gatherings,
      BitSet records,
      List<TurnoutPart> parts,
      List<List<String>> combinations) {
    this.gatherings = ImmutableList.copyOf(gatherings);
    this.records = records;
    this.parts = parts;
    this.combinations = combinations;
  }

  static Attending in(EvaluationContext context) {
    return ALL.in(context);
  }

  /** The whole first; then by kind of event, and by what the people are, in the order of the names of parts. */
  List<TurnoutPart> parts() {
    return parts;
  }

  private static Attending of(EvaluationContext context) {
    Gatherings rows = new Gatherings(context, ImmutableList.of());
    Register.Answers held = rows.held();
    List<Gathering> gatherings = new ArrayList<>();
    held.forEachPossible(event -> gatherings.add(rows.at(event, held.of(event))));
    return new Attending(
        gatherings,
        with(new BitSet(), gatherings),
        TurnoutPart.all(gatherings, rows),
        rows.combinations());
  }

  private Attending after(EvaluationContext context, Shared.Changes since) {
    Gatherings rows = new Gatherings(context, combinations);
    Register.Answers held = rows.held();
    List<Gathering> next = new ArrayList<>(gatherings);
    List<Gathering> changed = new ArrayList<>();
    touched(rows, since).stream().forEach(event -> {
      Truth inPeriod = held.of(event);
      Optional<Gathering> now =
          inPeriod == Truth.FALSE ? Optional.empty() : Optional.of(rows.at(event, inPeriod));
      Optional<Gathering> then = put(next, event, now);
      if (!now.equals(then)) {
        Stream.of(then, now).flatMap(Optional::stream).forEach(changed::add);
      }
    });
    return changed.isEmpty()
        ? this
        : new Attending(
            next,
            with(records, changed),
            TurnoutPart.after(parts, changed, next, rows),
            rows.combinations());
  }

  private static BitSet with(BitSet records, List<Gathering> gatherings) {
    BitSet with = (BitSet) records.clone();
    gatherings.forEach(at -> at.forEachRecord(with::set));
    return with;
  }

  /**
   * Puts the gathering at an event at its place among others; if there is none, none is there any more.
   *
   * @return the one that was there
   */
  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // whether people gathered
  private static Optional<Gathering> put(
      List<Gathering> all, int event, Optional<Gathering> gathering) {
    int place = Collections.binarySearch(Lists.transform(all, Gathering::event), event);
    Optional<Gathering> before = place < 0 ? Optional.empty() : Optional.of(all.remove(place));
    gathering.ifPresent(at -> all.add(place < 0 ? -place - 1 : place, at));
    return before;
  }

  /** The events at which others may have taken part, or of which something may be different. */
  private BitSet touched(Gatherings rows, Shared.Changes since) {
    BitSet touched = new BitSet();
    since.forEach(rows.events(), touched::set);
    rows.forEachTouched(since, record -> {
      rows.event(record).ifPresent(touched::set);
      if (records.get(record)) {
        gatherings.stream().filter(at -> at.has(record)).forEach(at -> touched.set(at.event()));
      }
    });
    return touched;
  }
}
