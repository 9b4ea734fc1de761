package org.officialstats.advocacy.evaluation;

/**
 * Withholds figures that would speak of fewer than five people: by whichever way a figure came about, the bound and the
 * reasons are these.
 *
 * <p>Stateless and thread-safe.
 */
public final class FewPeople {
  private static final int FEWEST = 5;
  private static final Reason FEW = KnownReasons.of("fewer-than-five");
  private static final Reason PROTECTS_OTHERS = KnownReasons.of("protects-others");

  private FewPeople() {}

  /** Whether a figure on so many people is withheld. One on nobody is not: it gives nobody away. */
  public static boolean areFew(long people) {
    return people > 0 && people < FEWEST;
  }

  /** The result in place of one on fewer than five people. */
  public static Result.Suppressed withheld() {
    return new Result.Suppressed(FEW);
  }

  /** The result in place of one that a withheld one could be worked out from. */
  public static Result.Suppressed protectingOthers() {
    return new Result.Suppressed(PROTECTS_OTHERS);
  }
}
