package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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

  private final BitSet records = new BitSet();
  private final List<TurnoutPart> parts;

  private Attending(List<Gathering> gatherings, List<TurnoutPart> parts) {
    this.gatherings = ImmutableList.copyOf(gatherings);
    this.parts = ImmutableList.copyOf(parts);
    gatherings.forEach(at -> at.came().forEach(one -> records.set(one.record())));
  }

  static Attending in(EvaluationContext context) {
    return ALL.in(context);
  }

  /** The whole first; then by kind of event, and by what the people are, in the order of the names of parts. */
  List<TurnoutPart> parts() {
    return parts;
  }

  private static Attending of(EvaluationContext context) {
    Gatherings rows = new Gatherings(context);
    Register.Answers held = rows.held();
    List<Gathering> gatherings = new ArrayList<>();
    held.forEachPossible(event -> gatherings.add(rows.at(event, held.of(event))));
    return counted(gatherings, rows);
  }

  private static Attending counted(List<Gathering> gatherings, Gatherings rows) {
    return new Attending(gatherings, TurnoutPart.all(gatherings, rows));
  }

  private Attending after(EvaluationContext context, Shared.Changes since) {
    Gatherings rows = new Gatherings(context);
    Register.Answers held = rows.held();
    List<Gathering> next = new ArrayList<>(gatherings);
    touched(rows, since).stream().forEach(event -> {
      Truth inPeriod = held.of(event);
      put(
          next,
          event,
          inPeriod == Truth.FALSE ? Optional.empty() : Optional.of(rows.at(event, inPeriod)));
    });
    return next.equals(gatherings) ? this : counted(next, rows);
  }

  /** Puts the gathering at an event at its place among others; if there is none, none is there any more. */
  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // whether people gathered
  private static void put(List<Gathering> all, int event, Optional<Gathering> gathering) {
    int place = Collections.binarySearch(Lists.transform(all, Gathering::event), event);
    if (place >= 0) {
      all.remove(place);
    }
    gathering.ifPresent(at -> all.add(place < 0 ? -place - 1 : place, at));
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
