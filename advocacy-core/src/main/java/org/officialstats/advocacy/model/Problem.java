package org.officialstats.advocacy.model;

import static java.util.Objects.requireNonNull;

/**
 * One thing that is wrong with what somebody wrote, said so that they can mend it. Texts name things by id and carry no
 * personal data.
 *
 * @param where the place: a file and line, an entity and component, a JSON pointer
 * @param what what is wrong there, with the value found
 * @param expected what was expected instead
 * @param remedy what to do
 */
public record Problem(String where, String what, String expected, String remedy) {
  public Problem {
    requireNonNull(where, "where");
    requireNonNull(what, "what");
    requireNonNull(expected, "expected");
    requireNonNull(remedy, "remedy");
  }

  /** {@code [where] what; expected …; remedy}. */
  @Override
  public String toString() {
    String rest = remedy.isEmpty() ? "" : "; " + remedy;
    return "[" + where + "] " + what + (expected.isEmpty() ? "" : "; expected " + expected) + rest;
  }
}
