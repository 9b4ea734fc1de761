package org.officialstats.advocacy.evaluation;

/** How an indicator stands in a roll-up. Each indicator stands in exactly one way, so that the counts add up. */
public enum Standing {
  /** It has a figure, a target and a rating. */
  RATED,
  /** It has a figure and a target, and cannot be rated: bounds only, no baseline, or no way to go. */
  NOT_RATED,
  /** It has a figure and no target. */
  WITHOUT_TARGET,
  /** It has no figure: it cannot be told. */
  NO_DATA,
  /** It has no figure: there is nothing that it could be a share of. */
  UNDEFINED,
  /** It has no figure yet. */
  NOT_DUE,
  /** It has no figure: the question does not arise. */
  NOT_APPLICABLE,
  /** Its figure is withheld. */
  SUPPRESSED;

  /** Whether it has a figure, rated or not. */
  public boolean hasFigure() {
    return this == RATED || this == NOT_RATED || this == WITHOUT_TARGET;
  }

  /** How the indicator stands. */
  static Standing of(IndicatorResult result) {
    Result headline = result.headline().result();
    if (headline instanceof Result.Missing) {
      return of(headline);
    }
    return result
        .assessment()
        .map(Assessment::isRated)
        .map(rated -> rated ? RATED : NOT_RATED)
        .orElse(WITHOUT_TARGET);
  }

  private static Standing of(Result missing) {
    if (missing instanceof Result.Undefined) {
      return UNDEFINED;
    } else if (missing instanceof Result.NotDue) {
      return NOT_DUE;
    } else if (missing instanceof Result.NotApplicable) {
      return NOT_APPLICABLE;
    }
    return missing instanceof Result.Suppressed ? SUPPRESSED : NO_DATA;
  }
}
