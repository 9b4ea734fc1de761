package org.officialstats.advocacy.tracking;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.audit.Conflict;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Problem;

/**
 * Judges what somebody wants to commit, and finds everything that speaks against it at once: first what the access policy
 * refuses, then conflicts, then every {@link Check} on the state that would result. Entities have checked themselves
 * when they were made. Thread-safe.
 */
final class Validator {
  private final AccessCheck access;
  private final StrategyInForce strategies;
  private final List<Check> checks;

  Validator(AccessCheck access, StrategyInForce strategies) {
    this.access = access;
    this.strategies = strategies;
    this.checks = ImmutableList.of(
        new ReferenceCheck(),
        new CodeCheck(strategies),
        new StateCheck(),
        new TargetCheck(),
        new StrategyCheck(),
        new ErasureCheck());
  }

  /** What is to be thought of the request if it were made on top of this state. */
  Verdict judge(State base, PreparedRequest prepared) {
    Request request = prepared.request();
    Findings findings = new Findings();
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    for (PreparedEdit edit : prepared.edits()) {
      step(base, request, edit, findings).ifPresent(steps::add);
    }
    ImmutableList<Step> all = steps.build();
    Draft draft = new Draft(base, all, strategies);
    checks.forEach(check -> check.check(draft, findings));
    boolean isNote = request.purpose() == Request.Purpose.NOTING;
    return new Verdict(all, isNote, findings.refusal());
  }

  /** What the edit would change, also if something speaks against it; nothing if that is so already. */
  private Optional<Step> step(
      State base, Request request, PreparedEdit prepared, Findings findings) {
    Edit edit = prepared.edit();
    Optional<Version> before = base.live(edit.key(), base.revision());
    Optional<Entity> known = before.map(Version::entity);
    Optional<String> refusal =
        access.refusal(request.by(), known, edit.entity(), request.isErasing());
    refusal.ifPresent(reason -> findings.deny(
        edit.key().toString(),
        verb(before, edit, request.isErasing()) + " by " + request.by() + " is not allowed",
        reason));
    if (refusal.isPresent()
        && !known.filter(access.readableBy(request.by())).isPresent()
        && before.isPresent()) {
      return Optional.empty();
    }
    Optional<JsonDocument> document = prepared.document(before);
    Optional<Conflict> conflict = ConflictCheck.conflict(base, edit);
    if (conflict.isEmpty()
        && document.isPresent()
        && document.equals(before.map(Version::document))) {
      return Optional.empty();
    }
    conflict.filter(unused -> refusal.isEmpty()).ifPresent(findings::conflict);
    if (before.isEmpty() && edit.entity().isEmpty()) {
      conflict.ifPresentOrElse(unused -> {}, () -> findings.problem(absent(edit)));
      return Optional.empty();
    }
    return Optional.of(new Step(prepared, before));
  }

  private static String verb(Optional<Version> before, Edit edit, boolean erasing) {
    if (erasing) {
      return "erasing";
    }
    if (edit.entity().isEmpty()) {
      return "removing";
    }
    return before.isEmpty() ? "adding" : "changing";
  }

  private static Problem absent(Edit edit) {
    return new Problem(
        edit.key().toString(),
        "to be removed, but not there",
        "an entity that is recorded",
        "correct the id or leave it out");
  }
}
