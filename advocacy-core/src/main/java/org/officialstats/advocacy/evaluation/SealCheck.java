package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.officialstats.advocacy.json.JsonFormatException;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.workplan.SealedEvaluation;

/** Holds a seal to itself and to a new run. A damaged seal is a verdict too. */
public final class SealCheck {
  private final SealedEvaluation sealed;
  private final ImmutableList.Builder<Deviation> deviations = ImmutableList.builder();

  private SealCheck(SealedEvaluation sealed) {
    this.sealed = requireNonNull(sealed, "sealed");
  }

  /**
   * The verdict on a seal.
   *
   * @param again the evaluation of its period, as of its day, by what was known at its revision
   */
  public static SealVerdict of(SealedEvaluation sealed, Evaluation again) {
    requireNonNull(again, "again");
    return new SealCheck(sealed).against(again);
  }

  /** The verdict on a seal of a revision that is not known here, so that nothing can be run again. */
  public static SealVerdict withoutRun(SealedEvaluation sealed, Revision latest) {
    SealCheck check = new SealCheck(sealed);
    check.differs(Aspect.KNOWN_AT, sealed.knownAt(), "not known; the latest is " + latest);
    return check.verdict();
  }

  private SealVerdict against(Evaluation again) {
    Optional<Evaluation> inside = content();
    Evaluation told = inside.orElse(again);
    differs(Aspect.PERIOD, sealed.period(), told.period());
    differs(Aspect.AS_OF, sealed.asOf(), told.asOf());
    differs(Aspect.KNOWN_AT, sealed.knownAt(), told.knownAt());
    differs(Aspect.STRATEGY, sealed.strategyDigest(), told.strategy(), again.strategy());
    differs(
        Aspect.DEFINITIONS, sealed.definitionsDigest(), told.definitions(), again.definitions());
    differs(Aspect.DATA, sealed.dataDigest(), told.data(), again.data());
    inside.ifPresent(
        evaluation -> differs(Aspect.RESULT, Seals.digest(evaluation), Seals.digest(again)));
    return verdict();
  }

  /** The evaluation inside; empty when it cannot be read. */
  private Optional<Evaluation> content() {
    differs(Aspect.CONTENT, sealed.resultDigest(), Digest.of(sealed.evaluation().bytes()));
    try {
      return Optional.of(Seals.read(sealed));
    } catch (JsonFormatException unreadable) {
      return Optional.empty();
    }
  }

  /** The one inside is named where it is not what stands beside it, else the one of the new run. */
  private void differs(Aspect aspect, String beside, Digest inside, Digest again) {
    differs(aspect, beside, inside.hex().equals(beside) ? again : inside);
  }

  private void differs(Aspect aspect, Object before, Object after) {
    if (!before.toString().equals(after.toString())) {
      deviations.add(new Deviation(aspect, before.toString(), after.toString()));
    }
  }

  private SealVerdict verdict() {
    return new SealVerdict(sealed.period(), deviations.build());
  }
}
