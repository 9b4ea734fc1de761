package org.officialstats.advocacy.tracking;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Problem;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.strategy.Target;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;
import org.officialstats.advocacy.model.workplan.SealedEvaluation;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.shape.Differences;

/**
 * What a figure was measured against stays: a target that stood when an update was submitted, or when a workplan was
 * endorsed, is followed by another one and neither changed nor removed. Before that a mistake may be mended in place.
 */
final class TargetCheck implements Check {
  /** What no figure is measured against. */
  private static final Set<String> CHANGEABLE =
      ImmutableSet.of("setBy", "reason", "labels", "sensitivity");

  @Override
  public void check(Draft draft, Findings findings) {
    for (Step step : draft.steps()) {
      if (step.entityBefore().orElse(null) instanceof Target before) {
        standingBy(draft, step, before).ifPresent(by -> check(step, before, by, findings));
      }
    }
  }

  private static void check(Step step, Target before, String by, Findings findings) {
    EntityKey key = step.key();
    if (step.after().isEmpty()) {
      findings.problem(new Problem(
          key.toString(),
          "removed, though it stood " + by,
          "to stay",
          "record a target that replaces it, with the reason"));
      return;
    }
    Differences.between(before, step.after().get()).stream()
        .filter(difference -> !CHANGEABLE.contains(component(difference.pointer())))
        .map(difference -> new Problem(
            Findings.place(key, difference.pointer()),
            "changed, though the target stood " + by,
            "changes of " + String.join(", ", CHANGEABLE) + " only",
            "leave it as it was, and record a target that replaces it, with the reason"))
        .forEach(findings::problem);
  }

  /** By what the target has come to be relied on: the first of several by its words. */
  private static Optional<String> standingBy(Draft draft, Step step, Target target) {
    Revision since = sayingThisSince(draft, step.key(), target);
    Stream<String> updates = draft
        .after("progress-update")
        .map(ProgressUpdate.class::cast)
        .filter(
            update -> update.seal().filter(seal -> isKnown(target, since, seal)).isPresent())
        .map(update -> "when " + update.key() + " was submitted");
    Stream<String> plans = draft
        .after("workplan")
        .map(Workplan.class::cast)
        .filter(plan ->
            endorsedAt(draft, plan).filter(at -> at.compareTo(since) > 0).isPresent())
        .filter(plan -> plan.endorsement()
            .filter(by -> stands(target, by.on(), plan.year()))
            .isPresent())
        .map(plan -> "when " + plan.key() + " was endorsed");
    return Stream.concat(updates, plans).sorted().findFirst();
  }

  /** The revision from which on every version has said what figures are measured against; a folded one may have. */
  private static Revision sayingThisSince(Draft draft, EntityKey key, Target target) {
    return draft
        .past(key)
        .takeWhile(version -> version.isLive()
            && (!version.isReadable() || saysTheSame((Target) version.entity(), target)))
        .map(Version::revision)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static boolean saysTheSame(Target one, Target other) {
    return Differences.between(one, other).stream()
        .allMatch(difference -> CHANGEABLE.contains(component(difference.pointer())));
  }

  private static boolean isKnown(Target target, Revision since, SealedEvaluation seal) {
    return seal.knownAt().compareTo(since) >= 0 && stands(target, seal.asOf(), seal.period());
  }

  /** The revision in which a workplan was first recorded as endorsed; empty where it is not, or is so with this commit. */
  private static Optional<Revision> endorsedAt(Draft draft, Workplan plan) {
    return draft
        .past(plan.key())
        .filter(Version::isReadable)
        .filter(version -> ((Workplan) version.entity()).state().isEndorsed())
        .map(Version::revision)
        .min(Comparator.naturalOrder());
  }

  /** Whether figures of the period, seen from the day, are measured against the target. */
  private static boolean stands(Target target, LocalDate day, ReportingPeriod period) {
    return !target.since().isAfter(day)
        && target.period().map(first -> !isLater(first, period)).orElse(true);
  }

  /** Whether the one begins after the other is over; a quarter of a year does not. */
  private static boolean isLater(ReportingPeriod one, ReportingPeriod other) {
    boolean sameYear = one.year() == other.year();
    return sameYear
        ? !one.isYear() && !other.isYear() && one.quarter() > other.quarter()
        : one.year() > other.year();
  }

  private static String component(String pointer) {
    int end = pointer.indexOf('/', 1);
    return pointer.substring(1, end < 0 ? pointer.length() : end);
  }
}
