package org.officialstats.advocacy.benchmarks;

/** What the rules do with a match. */
public final class DroolsMatches {
  private final Answers answers;

  DroolsMatches(Answers answers) {
    this.answers = answers;
  }

  /** A position that is asked of. */
  public void asked(String region) {
    Answers.count(answers.asked(), region);
  }

  /** A position that was reached. */
  public void reached(String region) {
    Answers.count(answers.reached(), region);
  }

  /** An event that was held in the period. */
  public void held(String kind) {
    Answers.count(answers.heldByKind(), kind);
  }

  /** A core material without this language. */
  public void lacking(String language) {
    Answers.count(answers.lacking(), language);
  }

  /** An agreement that ends. */
  public void ending(String id) {
    answers.ending().add(id);
  }

  /** An event without attendance. */
  public void unattended(String id) {
    answers.unattended().add(id);
  }
}
