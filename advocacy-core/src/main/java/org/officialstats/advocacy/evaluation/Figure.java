package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.officialstats.advocacy.model.measurement.Grade;

/**
 * One figure of an indicator: its result for the whole or a group, in its unit, with the records behind it.
 *
 * @param measure what is measured, where an indicator gives several figures, such as {@code countries}; else {@code
 *     value}
 * @param group the part of the whole that it speaks of
 * @param unit the unit of the number
 * @param result the result
 * @param evidence the records behind it; none are named where {@code abridged} says how many they are
 * @param entered what the figure rests on when somebody entered it by hand; empty when it was computed
 * @param abridged how many records are behind it where a seal does not name them; empty when they are named
 */
public record Figure(
    String measure,
    Group group,
    Unit unit,
    Result result,
    Evidence evidence,
    Optional<Entered> entered,
    Optional<Abridged> abridged) {
  /** The measure of an indicator that has only one. */
  public static final String VALUE = "value";

  public Figure {
    requireNonNull(measure, "measure");
    requireNonNull(group, "group");
    requireNonNull(unit, "unit");
    requireNonNull(result, "result");
    requireNonNull(evidence, "evidence");
    requireNonNull(entered, "entered");
    requireNonNull(abridged, "abridged");
  }

  /** A computed figure with the records behind it. */
  public Figure(String measure, Group group, Unit unit, Result result, Evidence evidence) {
    this(measure, group, unit, result, evidence, Optional.empty(), Optional.empty());
  }

  /** The only figure of an indicator for the whole. */
  public static Figure of(Unit unit, Result result, Evidence evidence) {
    return new Figure(VALUE, Group.ALL, unit, result, evidence);
  }

  /** How the figure came about. */
  public Grade grade() {
    return entered.map(Entered::grade).orElse(Grade.COMPUTED);
  }

  /** How many records count. */
  public int counted() {
    return abridged.map(Abridged::counted).orElseGet(() -> evidence.counted().size());
  }

  /** How many records were looked at and do not count. */
  public int notCounted() {
    return abridged
        .map(Abridged::notCounted)
        .orElseGet(() -> evidence.notCounted().size());
  }

  /** Of how many records it cannot be told whether they count. */
  public int unknown() {
    return abridged.map(Abridged::unknown).orElseGet(() -> evidence.unknown().size());
  }

  /** How many records were looked at. */
  public int population() {
    return counted() + notCounted() + unknown();
  }
}
